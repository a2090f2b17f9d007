package org.ectopy.ui.teaching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.ectopy.ui.session.LeadScale;

/**
 * How the leads of an example are put on paper, by what they are around its place.
 *
 * @param leads the scale of each lead of the record
 * @param room the height of a row that has room for the highest of them, in mV
 */
record ExampleScales(List<LeadScale> leads, double room) {

  private static final double OUTERMOST = 0.004;

  /** What a trace has above its middle, as a share of its row. */
  private static final double ABOVE = 0.62;

  /** Copies the list. */
  ExampleScales {
    leads = List.copyOf(leads);
  }

  static ExampleScales of(EcgRecord record, Samples block) {
    List<LeadScale> scales = new ArrayList<>();
    double room = 0;
    for (int lead = 0; lead < record.leads().size(); lead++) {
      int[] sorted =
          Arrays.stream(block.row(lead)).filter(value -> value != Samples.GAP).sorted().toArray();
      if (sorted.length == 0) {
        scales.add(LeadScale.of(record.leads().get(lead), 0, 1));
        continue;
      }
      int outer = (int) (OUTERMOST * sorted.length);
      int least = sorted[outer];
      int most = sorted[sorted.length - 1 - outer];
      double middle = sorted[sorted.length / 2];
      LeadScale scale = LeadScale.of(record.leads().get(lead), middle, (double) most - least);
      scales.add(scale);
      double one = scale.millivolts(least);
      double other = scale.millivolts(most);
      room = Math.max(room, Math.max(Math.abs(one - other), Math.max(one, other) / ABOVE));
    }
    return new ExampleScales(scales, room);
  }
}
