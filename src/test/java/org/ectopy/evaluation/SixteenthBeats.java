package org.ectopy.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.BeatClass;

/** Scored beats from text: a line such as {@code N 14 1 1 0 0} is a class and sixteenths. */
final class SixteenthBeats {

  /** Twelve beats with ties, of which none is Q and none is taken for F or Q. */
  static final ScoredBeats TWELVE =
      of(
          "made",
          "N 14 1 1 0 0",
          "N 12 2 2 0 0",
          "N 8 4 2 1 1",
          "N 6 8 1 1 0",
          "N 12 2 1 1 0",
          "N 5 1 8 2 0",
          "S 4 10 1 1 0",
          "S 8 4 4 0 0",
          "V 1 1 12 2 0",
          "V 2 0 8 6 0",
          "V 8 0 4 4 0",
          "F 4 0 8 4 0");

  private SixteenthBeats() {}

  static ScoredBeats of(String record, String... lines) {
    List<BeatClass> truths = new ArrayList<>();
    float[] rows = new float[lines.length * 5];
    for (int beat = 0; beat < lines.length; beat++) {
      String[] words = lines[beat].split(" ", -1);
      truths.add(BeatClass.valueOf(words[0]));
      for (int i = 0; i < 5; i++) {
        rows[beat * 5 + i] = Integer.parseInt(words[i + 1]) / 16f;
      }
    }
    return ScoredBeats.of(record, truths, new BeatProbabilities(rows));
  }
}
