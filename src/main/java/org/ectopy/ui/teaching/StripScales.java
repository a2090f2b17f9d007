package org.ectopy.ui.teaching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.Lead;
import org.ectopy.record.Samples;
import org.ectopy.ui.session.LeadScale;

/**
 * How the leads of a strip are put on paper, by what they are there.
 *
 * @param leads the scale of each lead
 * @param room the height of a row that has room for the highest of them, in mV
 */
record StripScales(List<LeadScale> leads, double room) {

  private static final double OUTERMOST = 0.004;

  /** What a trace has above its middle, as a share of its row. */
  private static final double ABOVE = 0.62;

  /** A row never has room for less, in mV. */
  private static final double LEAST_ROOM = 1.5;

  /** Copies the list. */
  StripScales {
    leads = List.copyOf(leads);
  }

  /**
   * The scales of leads.
   *
   * @param block a row for each of them
   */
  static StripScales of(List<Lead> leads, Samples block) {
    List<LeadScale> scales = new ArrayList<>();
    double room = LEAST_ROOM;
    for (int row = 0; row < leads.size(); row++) {
      int[] sorted =
          Arrays.stream(block.row(row)).filter(value -> value != Samples.GAP).sorted().toArray();
      if (sorted.length == 0) {
        scales.add(LeadScale.of(leads.get(row), 0, 1));
        continue;
      }
      int outer = (int) (OUTERMOST * sorted.length);
      int least = sorted[outer];
      int most = sorted[sorted.length - 1 - outer];
      double middle = sorted[sorted.length / 2];
      LeadScale scale = LeadScale.of(leads.get(row), middle, (double) most - least);
      scales.add(scale);
      double one = scale.millivolts(least);
      double other = scale.millivolts(most);
      room = Math.max(room, Math.max(Math.abs(one - other), Math.max(one, other) / ABOVE));
    }
    return new StripScales(scales, room);
  }
}
