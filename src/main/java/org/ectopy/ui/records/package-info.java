/** The records of the open folder, to choose from. */
package org.ectopy.ui.records;
