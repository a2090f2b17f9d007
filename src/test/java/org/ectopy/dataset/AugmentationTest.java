package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;

class AugmentationTest {

  @Test
  void stretchMovesEverySampleAwayFromTheAnchor() {
    Segments cut = segments(1, 0, 1, 2, 3, 4, 0);
    new Stretch(0.2, 0).stretch(cut, 0, 2);
    assertArrayEquals(new float[] {0, 0.5f, 1, 1.5f, 2, 2.5f}, cut.waveforms());
    Segments middle = segments(1, 0, 1, 2, 3, 5, 5);
    new Stretch(0.2, 2).stretch(middle, 0, 0.5);
    assertArrayEquals(new float[] {0, 0, 2, 5, 5, 5}, middle.waveforms());
  }

  @Test
  void shiftHoldsTheOutermostSample() {
    Segments cut = segments(2, 1, 2, 3, 4, 5, 6);
    Shift.shift(cut, 0, 1);
    assertArrayEquals(new float[] {1, 1, 2, 4, 4, 5}, cut.waveforms());
    Shift.shift(cut, 0, -2);
    assertArrayEquals(new float[] {2, 2, 2, 5, 5, 5}, cut.waveforms());
  }

  @Test
  void amplifyMultipliesOneLead() {
    Segments cut = segments(2, 1, 2, 3, 4, 5, 6);
    Amplify.amplify(cut, 0, 1, 0.5);
    assertArrayEquals(new float[] {1, 2, 3, 2, 2.5f, 3}, cut.waveforms());
  }

  @Test
  void amplifyScaledKeepsZeroAndOne() {
    Segments cut = segments(1, 0, 0.5f, 1);
    AmplifyScaled.amplify(cut, 0, 0, 0.4);
    assertArrayEquals(new float[] {0, 0.6f, 1}, cut.waveforms(), 1e-6f);
  }

  /** What is between 0 and 1 stays there, and padding stays padding. */
  @Property(tries = 50)
  void scaledWaveformsStayInTheirRange(@ForAll long seed) {
    Segments cut = segments(1, 1, 0.3f, 0.9f, 0.1f, 0, 0, 0, 0, 0);
    Augmentation.inOrder(List.of(new Stretch(0.2, 0), new AmplifyScaled(1)))
        .changeAll(cut, new Random(seed));
    for (float value : cut.waveforms()) {
      assertTrue(value >= 0 && value <= 1);
    }
    assertEquals(1, cut.waveforms()[0]);
    assertArrayEquals(new float[3], Arrays.copyOfRange(cut.waveforms(), 6, 9));
  }

  @Test
  void amplifyIsAsOftenUpAsDown() {
    Random random = new Random(1);
    int up = 0;
    for (int i = 0; i < 1000; i++) {
      Segments cut = segments(1, 1);
      new Amplify(1.5).change(cut, 0, random);
      float factor = cut.waveforms()[0];
      assertTrue(factor >= 1 / 1.5f - 1e-6 && factor <= 1.5f);
      up += factor > 1 ? 1 : 0;
    }
    assertEquals(500, up, 80);
  }

  @Test
  void wanderIsSlowAndSmall() {
    Segments cut = segments(1, new float[250]);
    new Wander(0.2, 125).change(cut, 0, new Random(3));
    for (int i = 0; i < 250; i++) {
      assertTrue(Math.abs(cut.waveforms()[i]) <= 0.2f);
      double step = i == 0 ? 0 : Math.abs(cut.waveforms()[i] - cut.waveforms()[i - 1]);
      // A sine of 0.5 Hz and 0.2 rises by no more than 2 pi 0.5 / 125 x 0.2 = 0.00503 a sample.
      assertTrue(step < 0.0051);
    }
    assertFalse(Arrays.equals(new float[250], cut.waveforms()));
  }

  @Test
  void aLeadFallsOffUnlessItIsAlone() {
    Segments two = segments(2, 1, 2, 3, 4);
    new LeadDropout().change(two, 0, new Random(1));
    boolean first = two.waveforms()[0] == 0;
    assertArrayEquals(first ? new float[] {0, 0, 3, 4} : new float[] {1, 2, 0, 0}, two.waveforms());
    Segments one = segments(1, 1, 2);
    new LeadDropout().change(one, 0, new Random(1));
    assertArrayEquals(new float[] {1, 2}, one.waveforms());
  }

  /** A beat's neighbours in the arrays stay as they are. */
  @Test
  void changesOneBeatOnly() {
    Segments cut =
        new Segments(
            new InputShape(2, 1), 1, new float[] {1, 2, 3, 4, 5, 6}, new float[] {7, 8, 9});
    Augmentation all =
        Augmentation.inOrder(
            List.of(new Shift(1), new Amplify(2), new Wander(1, 125), new Stretch(0.2, 1)));
    all.change(cut, 1, new Random(5));
    assertArrayEquals(new float[] {1, 2}, Arrays.copyOfRange(cut.waveforms(), 0, 2));
    assertArrayEquals(new float[] {5, 6}, Arrays.copyOfRange(cut.waveforms(), 4, 6));
    assertArrayEquals(new float[] {7, 8, 9}, cut.rhythms());
  }

  @Test
  void sometimesIsThatOften() {
    Random random = new Random(2);
    Augmentation half = ((Augmentation) (c, beat, r) -> c.waveforms()[0] = 1).sometimes(0.25);
    long changed =
        IntStream.range(0, 2000)
            .filter(
                i -> {
                  Segments cut = segments(1, 0);
                  half.change(cut, 0, random);
                  return cut.waveforms()[0] == 1;
                })
            .count();
    assertEquals(500.0, (double) changed, 80);
  }

  /** The noise is 1 mV high in its earlier half, a sine of 5 Hz, and flat in its later one. */
  @Test
  void recordedNoiseIsThatOfTheEarlierHalf() throws IOException {
    MadeSource made =
        MadeSource.of(
            250, 40, frame -> frame < 5000 ? 3 + Math.sin(2 * Math.PI * frame / 50.0) : 100);
    try (EcgRecord record = made.open()) {
      RecordedNoise noise = RecordedNoise.read(record, 125, 2);
      Random random = new Random(4);
      double strongest = 0;
      for (int i = 0; i < 200; i++) {
        Segments cut = segments(1, new float[250]);
        noise.change(cut, 0, random);
        double square =
            IntStream.range(0, 250)
                .mapToDouble(j -> cut.waveforms()[j])
                .map(x -> x * x)
                .average()
                .orElseThrow();
        strongest = Math.max(strongest, Math.sqrt(square));
      }
      assertEquals(2, strongest, 0.15);
      Segments tooLong = segments(1, new float[2600]);
      assertThrows(IllegalArgumentException.class, () -> noise.change(tooLong, 0, random));
    }
  }

  /** NoiseStress leaves the first 5 minutes clean; its own tests show how much it adds. */
  @Test
  void aNoisySourceIsAVariantOfItsRecord() throws IOException {
    MadeSource clean = MadeSource.of(100, 400, frame -> frame % 100 < 3 ? 1 : 0);
    MadeSource noise = MadeSource.of(100, 400, frame -> Math.sin(frame));
    try (EcgRecord record = noise.open()) {
      BeatSource noisy = new NoisySource(clean, record, 6);
      BeatSet set =
          new BeatSetBuilder(
                  "residual-cnn", new KachueeSegmenter(), LeadChoice.ONE, LabelMap.MACHINE_LEARNING)
              .build(List.of(clean, noisy), Progress.NONE);
      assertEquals("", set.origin(0).block().variant());
      assertEquals("made 6.0 dB", set.origin(10).block().variant());
      assertEquals(set.frame(3), set.frame(13));
    }
  }

  private static Segments segments(int leads, float... waveforms) {
    return new Segments(
        new InputShape(waveforms.length / leads, 0), leads, waveforms, new float[0]);
  }
}
