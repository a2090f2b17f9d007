package org.ectopy.ui.waveform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ectopy.record.Calibration;
import org.ectopy.record.Lead;
import org.ectopy.ui.session.Viewport;
import org.junit.jupiter.api.Test;

/** At 360 frames a second, 200 stored integers for 1 mV. */
class CalipersTest {

  private static final double PER_SECOND = 360;
  private static final Lead LEAD = new Lead("I", new Calibration(200, 1024, "mV", true), 1, 11, 0);
  private static final Calipers CALIPERS = new Calipers(1000, 1288, 0, 1224, 974);

  @Test
  void measuresTimeRateAndVoltage() {
    // 288 / 360 s = 0.8 s; 60 / 0.8 s = 75; 250 / 200 = 1.25
    assertEquals(800, CALIPERS.millis(PER_SECOND), 1e-9);
    assertEquals(75, CALIPERS.perMinute(PER_SECOND), 1e-9);
    assertEquals(1.25, CALIPERS.physical(LEAD), 1e-9);
  }

  @Test
  void barsMayPassEachOther() {
    Calipers crossed = CALIPERS.at(Calipers.Bar.LEFT, 1576).level(Calipers.Bar.UPPER, 724);
    assertEquals(800, crossed.millis(PER_SECOND), 1e-9);
    assertEquals(1.25, crossed.physical(LEAD), 1e-9);
  }

  @Test
  void aBarMovesAloneAndAllMoveTogether() {
    assertEquals(new Calipers(1000, 1300, 0, 1224, 974), CALIPERS.moved(Calipers.Bar.RIGHT, 12, 5));
    assertEquals(new Calipers(1000, 1288, 0, 1224, 979), CALIPERS.moved(Calipers.Bar.LOWER, 12, 5));
    assertEquals(new Calipers(1012, 1300, 0, 1229, 979), CALIPERS.moved(Calipers.Bar.ALL, 12, 5));
  }

  @Test
  void noTimeHasNoRate() {
    assertTrue(Double.isInfinite(CALIPERS.at(Calipers.Bar.RIGHT, 1000).perMinute(PER_SECOND)));
  }

  @Test
  void marchesOverTheViewToBothSides() {
    Viewport view = new Viewport(500, 2, 40, 600, 100_000);
    assertEquals(List.of(712.0, 1576.0), CALIPERS.march(view, 6));
    Calipers turned = new Calipers(1288, 1000, 0, 0, 0);
    assertEquals(List.of(712.0, 1576.0), turned.march(view, 6));
  }

  @Test
  void copiesThatWouldBeAWallAreNotDrawn() {
    Viewport view = new Viewport(500, 100, 40, 600, 100_000);
    assertEquals(List.of(), CALIPERS.march(view, 6));
    assertEquals(List.of(), new Calipers(5, 5, 0, 0, 0).march(view, 6));
  }

  @Test
  void tabGoesRoundAllBars() {
    Calipers.Bar bar = Calipers.Bar.LEFT;
    for (int i = 0; i < Calipers.Bar.values().length; i++) {
      bar = bar.next();
    }
    assertEquals(Calipers.Bar.LEFT, bar);
  }
}
