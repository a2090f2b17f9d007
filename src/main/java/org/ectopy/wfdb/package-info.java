/** Reads and writes the files of the WFDB family: headers, signals, annotations. */
package org.ectopy.wfdb;
