package org.ectopy.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatSet;
import org.ectopy.model.TinyBeats;
import org.junit.jupiter.api.Test;

class LabelledBeatsTest {

  private final BeatSet set = TinyBeats.set(40, 1);

  LabelledBeatsTest() throws IOException {}

  private static int[] indices(LabelledBeats beats) {
    return beats.inSet(0, beats.count());
  }

  @Test
  void repeatsGoRound() {
    LabelledBeats beats = LabelledBeats.of(set, new int[] {3, 1}).repeated(2);
    assertArrayEquals(new int[] {3, 1, 3, 1}, indices(beats));
  }

  @Test
  void aSampleHoldsEachBeatOnceAndInOrder() {
    LabelledBeats all = LabelledBeats.all(set);
    int[] drawn = indices(all.sample(15, 4));
    assertEquals(15, drawn.length);
    assertArrayEquals(IntStream.of(drawn).distinct().sorted().toArray(), drawn);
    assertArrayEquals(drawn, indices(all.sample(15, 4)));
    assertArrayEquals(indices(all), indices(all.sample(100, 4)));
  }

  @Test
  void twoSetsAreCountedThrough() throws IOException {
    BeatSet other = TinyBeats.set(20, 9);
    LabelledBeats both = LabelledBeats.of(set, new int[] {39}).and(LabelledBeats.all(other));
    assertEquals(21, both.count());
    assertEquals(set.label(39), both.label(0));
    assertEquals(1, both.leads(1));
    assertEquals(2, both.leads(20));
    assertEquals(other.label(19), both.label(20));
    float[] expected = other.gather(new int[] {19}).waveforms();
    assertArrayEquals(expected, both.set().gather(new int[] {both.inSet(20)}).waveforms());
  }
}
