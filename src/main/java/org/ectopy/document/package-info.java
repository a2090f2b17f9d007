/** Documents on disk: the journal of edits, the lock, saving and exporting annotations. */
package org.ectopy.document;
