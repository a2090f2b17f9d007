package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class BeatSetTest {

  private final BeatSet set =
      MadeSets.set(
          MadeSets.block("a", "", "NA", "MLII", "V1"),
          MadeSets.block("b", "", "", "MLII"),
          MadeSets.block("c", "bw 6.0 dB", "jVF/", "II"));

  @Test
  void countsBeatsThroughAllRecords() {
    assertEquals(6, set.count());
    assertEquals(2, set.start(2));
    assertEquals(0, set.recordOf(1));
    assertEquals(2, set.recordOf(2));
    assertThrows(IndexOutOfBoundsException.class, () -> set.recordOf(6));
    assertThrows(IndexOutOfBoundsException.class, () -> set.recordOf(-1));
  }

  @Test
  void tellsWhereEachBeatComesFrom() {
    BeatOrigin origin = set.origin(5);
    assertEquals("c", origin.record());
    assertEquals("bw 6.0 dB", origin.block().variant());
    assertEquals(List.of("II"), origin.leads());
    assertEquals(400, origin.frame());
    assertEquals("/", origin.symbol().mnemonic());
    assertEquals(BeatClass.Q, origin.label());
    assertEquals(OptionalInt.empty(), origin.fold());
    assertEquals(BeatClass.N, set.label(2), "an escape beat under the map of machine learning");
  }

  @Test
  void gathersBeatsInAnyOrder() {
    Segments cut = set.gather(new int[] {4, 2, 4});
    assertEquals(3, cut.beats());
    assertArrayEquals(
        new float[] {2, 2.125f, 2.25f, 2.375f, 0, 0.125f, 0.25f, 0.375f, 2, 2.125f, 2.25f, 2.375f},
        cut.waveforms());
    assertArrayEquals(new float[] {2.1f, 2.1f, 0.1f, 0.1f, 2.1f, 2.1f}, cut.rhythms());
    assertEquals(2, set.gather(new int[] {0}).leads());
  }

  @Test
  void refusesBatchesOfDifferentNumbersOfLeads() {
    assertThrows(IllegalArgumentException.class, () -> set.gather(new int[] {0, 2}));
  }

  @Test
  void notesFolds() {
    BeatSet folded = set.inFolds(new int[] {0, 0, 1, 1, 1, 127});
    assertEquals(OptionalInt.of(127), folded.origin(5).fold());
    assertThrows(IllegalArgumentException.class, () -> set.inFolds(new int[] {0}));
    assertThrows(IllegalArgumentException.class, () -> set.inFolds(new int[] {0, 0, 0, 0, 0, 128}));
  }
}
