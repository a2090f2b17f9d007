/** What an ECG recording is: leads, samples, clock, annotations. Pure values, no file format. */
package org.ectopy.record;
