package org.ectopy.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignalQualityTest {

  private static final VoltageRange RANGE = new VoltageRange(-5, 5);

  /** Defects at 100 Hz. */
  private static List<String> defects(float[] signal, int block) {
    List<String> found = new ArrayList<>();
    SignalQuality quality =
        new SignalQuality(
            100,
            RANGE,
            (defect, stretch) -> found.add(defect + " " + stretch.from() + "-" + stretch.to()));
    for (int i = 0; i < signal.length; i += block) {
      int end = Math.min(signal.length, i + block);
      quality.accept(Arrays.copyOfRange(signal, i, end), end - i);
    }
    quality.finish();
    return found;
  }

  private static List<String> defects(float[] signal) {
    return defects(signal, signal.length);
  }

  private static float[] noise(int frames) {
    Random random = new Random(1);
    float[] signal = new float[frames];
    for (int i = 0; i < frames; i++) {
      signal[i] = (float) random.nextGaussian();
    }
    return signal;
  }

  @Test
  void aLiveSignalHasNone() {
    assertEquals(List.of(), defects(noise(2000)));
  }

  @Test
  void gapsFlatLinesAndClippingAreNamedInOrder() {
    float[] signal = noise(2000);
    Arrays.fill(signal, 100, 250, Float.NaN);
    Arrays.fill(signal, 400, 700, 0.25f);
    Arrays.fill(signal, 900, 1100, 5);
    assertEquals(List.of("GAP 100-250", "FLAT 400-700", "CLIPPED 900-1100"), defects(signal));
  }

  @Test
  void lessThanASecondIsNotNamed() {
    float[] signal = noise(1000);
    Arrays.fill(signal, 100, 199, Float.NaN);
    Arrays.fill(signal, 400, 499, 0);
    Arrays.fill(signal, 600, 699, -5);
    assertEquals(List.of(), defects(signal));
    Arrays.fill(signal, 100, 200, Float.NaN);
    assertEquals(List.of("GAP 100-200"), defects(signal));
  }

  @Test
  void aSignalThrownFromRailToRailIsClipped() {
    float[] signal = new float[500];
    for (int i = 0; i < 500; i++) {
      signal[i] = i / 20 % 2 == 0 ? 5 : -6;
    }
    assertEquals(List.of("CLIPPED 0-500"), defects(signal));
  }

  @Test
  void theNoiseOfAConverterIsStillFlat() {
    float[] signal = new float[500];
    for (int i = 0; i < 500; i++) {
      signal[i] = 1 + (i % 3 == 0 ? 0.004f : 0);
    }
    assertEquals(List.of("FLAT 0-500"), defects(signal));
  }

  @Test
  void blockSizesDoNotMatter() {
    float[] signal = noise(3000);
    Arrays.fill(signal, 100, 250, Float.NaN);
    Arrays.fill(signal, 250, 700, 0.25f);
    Arrays.fill(signal, 700, 1100, 5);
    Arrays.fill(signal, 2500, 3000, Float.NaN);
    List<String> whole = defects(signal);
    assertEquals(4, whole.size());
    for (int block : new int[] {1, 13, 250, 1000}) {
      assertEquals(whole, defects(signal, block));
    }
  }
}
