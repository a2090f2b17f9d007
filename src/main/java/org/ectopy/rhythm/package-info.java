/** What a record's beats tell over time: intervals, rates, runs, pauses, and where none is seen. */
package org.ectopy.rhythm;
