/** The window: puts the parts together. */
package org.ectopy.ui.shell;
