/** Full disclosure: one lead of the whole record in many short rows. */
package org.ectopy.ui.disclosure;
