/** Controls that several parts of the window share. */
package org.ectopy.ui.control;
