/** Findings as files: tables, drawings and pages that others can open. */
package org.ectopy.report;
