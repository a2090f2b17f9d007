/** Folders of records: which ones, what is in them at a glance, and where to get more. */
package org.ectopy.library;
