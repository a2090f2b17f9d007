package org.ectopy.signal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {

  private static float[] sine(double hertz, double rate, int samples) {
    float[] sine = new float[samples];
    for (int i = 0; i < samples; i++) {
      sine[i] = (float) Math.sin(2 * Math.PI * hertz * i / rate);
    }
    return sine;
  }

  /** The greatest difference away from the ends, where the filter sees nothing but signal. */
  private static double difference(float[] one, float[] other) {
    double most = 0;
    for (int i = one.length / 4; i < one.length * 3 / 4; i++) {
      most = Math.max(most, Math.abs(one[i] - other[i]));
    }
    return most;
  }

  /** Ripple below 0.01 dB is a factor of 1.00115: 0.4 of the lower rate comes through in place. */
  @ParameterizedTest
  @CsvSource({
    "360, 250, 5",
    "360, 250, 100",
    "250, 360, 99",
    "128, 360, 51",
    "360, 128, 51",
    "1000, 100, 40",
    "20000, 1000, 400",
    "257.3, 360, 100",
    "360, 257.3, 102.9",
    "360, 360, 140"
  })
  void thePassBandComesThroughUnchangedAndUndelayed(double from, double to, double hertz) {
    float[] input = sine(hertz, from, (int) (8 * from));
    float[] output = new Resampler(from, to).resample(input);
    assertEquals((int) Math.ceil(input.length * to / from - 1e-9), output.length);
    assertTrue(difference(output, sine(hertz, to, output.length)) < 0.00115);
  }

  /** 80 dB down is a factor of 0.0001. */
  @ParameterizedTest
  @CsvSource({
    "360, 250, 126",
    "360, 250, 179",
    "1000, 100, 51",
    "20000, 1000, 9000",
    "360, 128, 65"
  })
  void whatWouldAliasIsGone(double from, double to, double hertz) {
    float[] output = new Resampler(from, to).resample(sine(hertz, from, (int) (8 * from)));
    assertTrue(difference(output, new float[output.length]) < 0.0001);
  }

  /** Images of the input's spectrum are 80 dB down as well: the sine stays as it should be. */
  @Test
  void noImagesArise() {
    float[] output = new Resampler(100, 1000).resample(sine(30, 100, 800));
    assertTrue(difference(output, sine(30, 1000, output.length)) < 0.0003);
  }

  @Test
  void aLevelStaysTheSameToTheVeryEnds() {
    float[] level = new float[500];
    Arrays.fill(level, 1.5f);
    float[] output = new Resampler(360, 257.3).resample(level);
    float[] expected = new float[output.length];
    Arrays.fill(expected, 1.5f);
    assertArrayEquals(expected, output, 1e-5f);
  }

  @ParameterizedTest
  @CsvSource({"360, 250", "250, 360", "20000, 1000", "257.3, 333.33", "99, 198"})
  void blocksGiveTheSameAsTheWhole(double from, double to) {
    float[] input = sine(7, from, 5000);
    Arrays.fill(input, 2000, 2100, Float.NaN);
    Resampler resampler = new Resampler(from, to);
    float[] whole = resampler.resample(input);
    for (int block : new int[] {1, 37, 1024}) {
      ResamplerStream stream = resampler.stream();
      float[] joined = new float[0];
      for (int i = 0; i < input.length; i += block) {
        int end = Math.min(input.length, i + block);
        joined = join(joined, stream.accept(Arrays.copyOfRange(input, i, end), end - i));
      }
      assertArrayEquals(whole, join(joined, stream.finish()));
    }
  }

  private static float[] join(float[] one, float[] other) {
    float[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  @Test
  void aGapStaysWhereItIsAndItsNeighboursStayClose() {
    float[] input = sine(5, 500, 4000);
    Arrays.fill(input, 2000, 2400, Float.NaN);
    float[] output = new Resampler(500, 250).resample(input);
    for (int i = 0; i < output.length; i++) {
      assertEquals(i >= 1000 && i < 1200, Float.isNaN(output[i]), "sample " + i);
    }
    assertEquals(input[1980], output[990], 0.1);
    assertEquals(input[2420], output[1210], 0.1);
  }

  @Test
  void anImpulseStaysAtItsTime() {
    float[] input = new float[3600];
    input[1800] = 1;
    float[] output = new Resampler(360, 100).resample(input);
    int highest = 0;
    for (int i = 0; i < output.length; i++) {
      highest = output[i] > output[highest] ? i : highest;
    }
    assertEquals(500, highest);
    assertEquals(output[highest - 7], output[highest + 7], 1e-7);
  }

  @Test
  void ratesAreKeptExactOverADay() {
    assertEquals(new RateRatio(18, 25), RateRatio.of(180, 250));
    assertEquals(new RateRatio(2573, 3600), RateRatio.of(257.3, 360));
    assertEquals(new RateRatio(20, 1), RateRatio.of(20_000, 1000));
    RateRatio odd = RateRatio.of(359.99871, 250);
    long aDay = 86_400L * 250;
    assertEquals(86_400 * 359.99871, odd.floor(aDay) + odd.rest(aDay) * 1e-6, 1);
  }

  @Test
  void ratesThatAreNoneAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Resampler(0, 100));
    assertThrows(IllegalArgumentException.class, () -> new Resampler(100, Double.NaN));
  }
}
