package org.ectopy.ui.beat;

import java.util.List;

/**
 * What the panel says of why the model calls a beat what it does.
 *
 * @param heading which class
 * @param column what stands at the right
 * @param lines the strongest reasons
 * @param together what the model would say without the first of them
 * @param note what else is to be known; empty for nothing
 */
record WhyReading(
    String heading, String column, List<WhyLine> lines, String together, String note) {

  /** Nothing but a note. */
  static WhyReading of(String note) {
    return new WhyReading("", "", List.of(), "", note);
  }

  /** Copies the list. */
  WhyReading {
    lines = List.copyOf(lines);
  }
}
