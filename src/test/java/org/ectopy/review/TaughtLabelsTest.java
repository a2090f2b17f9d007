package org.ectopy.review;

import static org.ectopy.record.BeatClass.N;
import static org.ectopy.record.BeatClass.S;
import static org.ectopy.record.BeatClass.V;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

final class TaughtLabelsTest {

  private static BeatProbabilities weighed(Map<Integer, BeatClass> implied, float... rows) {
    return new TaughtLabels(new TreeMap<>(), new TreeMap<>(implied))
        .weighed(new BeatProbabilities(rows));
  }

  @Test
  void aFamilysLabelHoldsUntilTheModelIsElevenTimesAsSure() {
    BeatProbabilities said =
        weighed(Map.of(0, S, 1, S), 0.9f, 0.1f, 0, 0, 0, 0.92f, 0.08f, 0, 0, 0);
    assertEquals(S, said.mostProbable(0));
    assertEquals(N, said.mostProbable(1));
    // 0.1 x 0.9 = 0.09 against 1.1 x 0.1 = 0.11
    assertEquals(0.55, said.of(0, S), 1e-6);
    assertEquals(0.45, said.of(0, N), 1e-6);
  }

  @Test
  void whereNothingFollowsTheModelIsBelieved() {
    BeatProbabilities said = weighed(Map.of(), 0.2f, 0.1f, 0.7f, 0, 0);
    assertEquals(V, said.mostProbable(0));
    assertEquals(0.7, said.of(0, V), 1e-6);
  }
}
