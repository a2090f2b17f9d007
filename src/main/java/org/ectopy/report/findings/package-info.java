/**
 * What is found in one record, for people to read: counts, rates, runs, rhythms, strips, and who
 * said so.
 */
package org.ectopy.report.findings;
