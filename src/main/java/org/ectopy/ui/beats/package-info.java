/** All beats of the record: tables of them and of marks, and their RR intervals in plots. */
package org.ectopy.ui.beats;
