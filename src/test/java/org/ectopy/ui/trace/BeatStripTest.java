package org.ectopy.ui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.ectopy.record.Samples;
import org.junit.jupiter.api.Test;

/** Beats in boxes: on their own baselines, at one scale where they fit. */
class BeatStripTest {

  private static final int INK = 0xffff0000;
  private static final Raster.Box BOX = new Raster.Box(0, 0, 40, 44);

  @Test
  void twoMillivoltsAndAFifthAreAsHighAsABox() {
    Height height = BeatStrip.height(BOX, new int[] {1000, 1000, 1000, 1200}, 0.005);
    assertEquals(44 * 0.66, height.of(1000), 1e-9, "the median lies two thirds down");
    assertEquals(44 * 0.66 - 20, height.of(1200), 1e-9, "1 mV is 44 / 2.2 = 20 pixels");
  }

  @Test
  void aBeatThatIsHigherIsMadeToFit() {
    Height height = BeatStrip.height(BOX, new int[] {0, 0, 0, 4, -4}, 1);
    assertEquals(0, height.of(4), 1e-9);
    assertEquals(22, height.of(0), 1e-9);
    assertEquals(44, height.of(-4), 1e-9);
  }

  @Test
  void aBeatThatGoesDownFarLiesHigher() {
    Height height = BeatStrip.height(BOX, new int[] {0, 0, 0, -2}, 1);
    assertEquals(44, height.of(-2), 1e-9);
    assertEquals(4, height.of(0), 1e-9, "20 pixels for 1 mV");
  }

  @Test
  void aLeadOfNegativeGainIsDrawnTheRightWayUp() {
    Height height = BeatStrip.height(BOX, new int[] {0, 0, 0, -200}, -0.005);
    assertTrue(height.of(-200) < height.of(0));
  }

  @Test
  void eachBeatStaysInItsBoxAndGapsStayEmpty() {
    Raster raster = new Raster(100, 44);
    raster.fill(0xffffffff);
    BeatStrip strip = new BeatStrip(raster);
    int[] flat = new int[81];
    int[] half = IntStream.range(0, 81).map(i -> i < 40 ? Samples.GAP : 0).toArray();
    strip.add(BOX, flat, 0.005);
    strip.add(new Raster.Box(60, 0, 40, 44), half, 0.005);
    strip.draw(1, INK);
    int line = 29 * 100;
    assertTrue(raster.pixels()[line + 20] != 0xffffffff);
    assertEquals(0xffffffff, raster.pixels()[line + 50], "between the boxes");
    assertEquals(0xffffffff, raster.pixels()[line + 70], "in the gap");
    assertTrue(raster.pixels()[line + 90] != 0xffffffff);
  }
}
