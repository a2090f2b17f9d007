/** The commands of the window as data, and the words it shows. */
package org.ectopy.ui.command;
