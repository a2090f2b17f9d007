package org.ectopy.ui.print;

import org.ectopy.record.EcgRecord;
import org.ectopy.report.strip.Strip;
import org.ectopy.report.strip.StripLook;

/**
 * What is to be printed of a record, cheap to be made; the work is in {@link #strip}.
 *
 * @param first the first frame
 * @param end the frame after the last
 * @param look how it is drawn
 * @param labels what stands above it
 */
record PrintPlan(long first, long end, StripLook look, PrintLabels labels) {

  /** The strip, for any thread. */
  Strip strip(EcgRecord record) {
    return new Strip(record, first, end, look, labels.of(record));
  }
}
