package org.ectopy.ui.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;

/** Finds each lead's own baseline, whatever its header says of it, from stretches of the record. */
final class LeadScales {

  private static final int STRETCHES = 24;
  private static final int MOST_FRAMES_PER_STRETCH = 250;

  private LeadScales() {}

  /**
   * The scales of all leads in their order.
   *
   * @throws IOException where the record cannot be read
   */
  static List<LeadScale> of(EcgRecord record) throws IOException {
    int length = Math.clamp(record.frames() / STRETCHES, 1, MOST_FRAMES_PER_STRETCH);
    List<Samples> stretches = new ArrayList<>();
    for (int i = 0; i < STRETCHES; i++) {
      stretches.add(record.read(record.frames() * i / STRETCHES, length));
    }
    return IntStream.range(0, record.leads().size())
        .mapToObj(lead -> scale(record, lead, stretches))
        .toList();
  }

  private static LeadScale scale(EcgRecord record, int lead, List<Samples> stretches) {
    int[] sorted =
        stretches.stream()
            .flatMapToInt(stretch -> Arrays.stream(stretch.row(lead)))
            .filter(value -> value != Samples.GAP)
            .sorted()
            .toArray();
    if (sorted.length == 0) {
      return LeadScale.of(record.leads().get(lead), 0, 1);
    }
    double range = (double) at(sorted, 0.99) - at(sorted, 0.01);
    return LeadScale.of(record.leads().get(lead), at(sorted, 0.5), range);
  }

  private static int at(int[] sorted, double quantile) {
    return sorted[(int) Math.floor(quantile * (sorted.length - 1))];
  }
}
