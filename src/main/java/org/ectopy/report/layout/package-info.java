/** Headings, paragraphs, tables and drawings, and the pages that HTML and PDF make of them. */
package org.ectopy.report.layout;
