package org.ectopy.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** The first defects of a lead, and how many there are. */
final class LeadDefects implements DefectListener {

  private static final int KEPT = 3;

  private final List<String> kinds = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private int count;

  @Override
  public void found(Defect defect, Stretch stretch) {
    if (count < KEPT) {
      kinds.add(words(defect));
      stretches.add(stretch);
    }
    count++;
  }

  /** What is wrong with the lead, times as {@code clock} writes frames. */
  String text(LongFunction<String> clock) {
    if (count == 0) {
      return "shows no QRS complex";
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      Stretch stretch = stretches.get(i);
      parts.add(
          kinds.get(i)
              + " from "
              + clock.apply(stretch.from())
              + " to "
              + clock.apply(stretch.to()));
    }
    String more = count > KEPT ? " and in " + (count - KEPT) + " more stretches" : "";
    return String.join(" and ", parts) + more;
  }

  private static String words(Defect defect) {
    return switch (defect) {
      case GAP -> "has no samples";
      case FLAT -> "is flat";
      case CLIPPED -> "is clipped";
    };
  }
}
