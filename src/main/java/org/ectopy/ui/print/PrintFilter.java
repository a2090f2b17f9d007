package org.ectopy.ui.print;

import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.signal.EcgFilter;

/** The filter of printed traces, the same as on the screen. */
final class PrintFilter {

  private static final double LOW_PASS = 40;

  private PrintFilter() {}

  /** Against drift and muscle noise, as far as the rates of the leads allow. */
  static EcgFilter of(EcgRecord record, List<Integer> leads) {
    EcgFilter drift = EcgFilter.NONE.withHighPass(EcgFilter.BASELINE);
    double slowest =
        leads.stream()
            .mapToDouble(lead -> record.leads().get(lead).samplesPerSecond(record.rate()))
            .min()
            .orElse(0);
    EcgFilter both = drift.withLowPass(LOW_PASS);
    if (both.fits(slowest)) {
      return both;
    }
    return drift.fits(slowest) ? drift : EcgFilter.NONE;
  }
}
