/** All beats of the record: tables of them, of marks and edits, and their RR intervals in plots. */
package org.ectopy.ui.beats;
