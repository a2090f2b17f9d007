package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeadAugmentationTest {

  private final Random random = new Random(5);

  @Test
  void oneLeadStandsForAll() {
    boolean first = false;
    boolean second = false;
    for (int i = 0; i < 50; i++) {
      Segments cut = segments(2, 0, 1, 2, 3, 4);
      new OneLead().change(cut, 0, random);
      first |= Arrays.equals(new float[] {1, 2, 1, 2}, cut.waveforms());
      second |= Arrays.equals(new float[] {3, 4, 3, 4}, cut.waveforms());
      assertEquals(cut.waveforms()[0], cut.waveforms()[2]);
    }
    assertTrue(first && second);
  }

  /** With leads 1, 0 and 0, 1 the first becomes the cosine and the sine of the angle. */
  @Test
  void rotationTurnsTheFirstTowardsTheSecond() {
    double smallest = 1;
    for (int i = 0; i < 100; i++) {
      Segments cut = segments(2, 0, 1, 0, 0, 1);
      new Rotation().change(cut, 0, random);
      float[] turned = cut.waveforms();
      assertEquals(1, Math.hypot(turned[0], turned[1]), 1e-6);
      assertArrayEquals(new float[] {1, 0}, Arrays.copyOfRange(turned, 2, 4));
      smallest = Math.min(smallest, turned[0]);
    }
    assertTrue(smallest < -0.9, "angles go all the way round");
    Segments alone = segments(1, 0, 1, 2);
    new Rotation().change(alone, 0, random);
    assertArrayEquals(new float[] {1, 2}, alone.waveforms());
  }

  @Test
  void flipTurnsItsShareOfLeads() {
    int flipped = 0;
    for (int i = 0; i < 2000; i++) {
      Segments cut = segments(2, 0, 1, 2);
      new Flip(0.25).change(cut, 0, random);
      assertEquals(1, Math.abs(cut.waveforms()[0]));
      flipped += cut.waveforms()[1] < 0 ? 1 : 0;
    }
    assertEquals(500, flipped, 80);
  }

  @Test
  void amplifyNormalHasTheDeviationOfItsLogarithm() {
    double[] logs =
        IntStream.range(0, 5000)
            .mapToDouble(
                i -> {
                  Segments cut = segments(1, 0, 1, 2);
                  new AmplifyNormal(0.15).change(cut, 0, random);
                  assertEquals(2, cut.waveforms()[1] / cut.waveforms()[0], 1e-5);
                  return Math.log(cut.waveforms()[0]);
                })
            .toArray();
    assertEquals(0, Arrays.stream(logs).average().orElseThrow(), 0.01);
    assertEquals(0.15, rootMeanSquare(logs), 0.01);
  }

  @Test
  void noiseMovesAllAndEach() {
    Segments cut = segments(1, 0, new float[20_000]);
    new Noise(0, 0.02).change(cut, 0, random);
    assertEquals(0.02, rootMeanSquare(doubles(cut.waveforms())), 0.001);
    double[] offsets =
        IntStream.range(0, 3000)
            .mapToDouble(
                i -> {
                  Segments moved = segments(1, 0, 0, 0);
                  new Noise(0.05, 0).change(moved, 0, random);
                  assertEquals(moved.waveforms()[0], moved.waveforms()[1]);
                  return moved.waveforms()[0];
                })
            .toArray();
    assertEquals(0.05, rootMeanSquare(offsets), 0.005);
  }

  @Test
  void rhythmNoiseChangesTheRhythmOfOneBeat() {
    InputShape shape = new InputShape(1, 4000);
    Segments cut = new Segments(shape, 1, new float[2], new float[8000]);
    new RhythmNoise(0.02).change(cut, 1, random);
    double[] rhythms = doubles(cut.rhythms());
    assertEquals(0, rootMeanSquare(Arrays.copyOf(rhythms, 4000)));
    assertEquals(0.02, rootMeanSquare(Arrays.copyOfRange(rhythms, 4000, 8000)), 0.002);
    assertArrayEquals(new float[2], cut.waveforms());
  }

  @Test
  void oneOfTwoIsDoneAtMost() {
    Augmentation add1 = (cut, beat, r) -> cut.waveforms()[0] += 1;
    Augmentation add10 = (cut, beat, r) -> cut.waveforms()[0] += 10;
    Augmentation one = Augmentation.oneOf(0.3, add1, 0.2, add10);
    int[] counts = new int[12];
    for (int i = 0; i < 2000; i++) {
      Segments cut = segments(1, 0, 0);
      one.change(cut, 0, random);
      counts[(int) cut.waveforms()[0]]++;
    }
    assertEquals(1000, counts[0], 100);
    assertEquals(600, counts[1], 90);
    assertEquals(400, counts[10], 80);
  }

  private static double[] doubles(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
  }

  private static double rootMeanSquare(double[] values) {
    return Math.sqrt(Arrays.stream(values).map(x -> x * x).average().orElseThrow());
  }

  private static Segments segments(int leads, int perBeat, float... waveforms) {
    return new Segments(
        new InputShape(waveforms.length / leads, perBeat), leads, waveforms, new float[perBeat]);
  }
}
