package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ViewportTest {

  private static final Viewport VIEW = new Viewport(1000, 2, 40, 500, 100_000);

  @Test
  void framesBecomePixelsFromTheLeftEdge() {
    assertEquals(0, VIEW.xOf(1000L));
    assertEquals(50, VIEW.xOf(1100L));
    assertEquals(2000, VIEW.lastFrame());
    assertTrue(VIEW.shows(1500));
    assertFalse(VIEW.shows(2001));
  }

  @Test
  void scrollsByPixelsAndStopsAtBothEnds() {
    assertEquals(1020, VIEW.scrolledBy(10).firstFrame());
    assertEquals(0, VIEW.scrolledBy(-1e9).firstFrame());
    assertEquals(99_000, VIEW.scrolledBy(1e9).firstFrame());
  }

  @Test
  void zoomKeepsTheFrameUnderThePointer() {
    Viewport zoomed = VIEW.zoomedAbout(100, 0.5);
    assertEquals(VIEW.frameAt(100), zoomed.frameAt(100), 1e-9);
    assertEquals(0.5, zoomed.framesPerPixel());
  }

  @Test
  void aSampleIsNeverWiderThanSixtyPixels() {
    assertEquals(1.0 / 60, VIEW.zoomedAbout(0, 0).framesPerPixel());
  }

  @Test
  void aRecordShorterThanTheViewStartsAtItsLeftEdge() {
    Viewport view = new Viewport(50, 2, 40, 500, 300);
    assertEquals(0, view.firstFrame());
    assertEquals(2, view.framesPerPixel());
  }

  @Property
  void pixelsAndFramesAreInverse(
      @ForAll @DoubleRange(min = 0, max = 90_000) double first,
      @ForAll @DoubleRange(min = 0.02, max = 150) double framesPerPixel,
      @ForAll @DoubleRange(min = 0, max = 500) double x) {
    Viewport view = new Viewport(first, framesPerPixel, 40, 500, 100_000);
    assertEquals(x, view.xOf(view.frameAt(x)), 1e-6);
    assertTrue(view.firstFrame() >= 0 && view.lastFrame() <= 100_000 + 1e-6);
  }
}
