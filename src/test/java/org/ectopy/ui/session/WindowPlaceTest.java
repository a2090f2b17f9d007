package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 740);
  private static final Rectangle2D BESIDE = new Rectangle2D(1366, -200, 1920, 1080);

  private static WindowPlace at(double x, double y, double width, double height) {
    return new WindowPlace(x, y, width, height, false);
  }

  @Test
  void whereItFitsItStays() {
    assertEquals(at(10, 20, 800, 600), at(10, 20, 800, 600).on(List.of(LAPTOP, BESIDE)));
    assertEquals(at(1400, -100, 1600, 900), at(1400, -100, 1600, 900).on(List.of(LAPTOP, BESIDE)));
  }

  @Test
  void withoutItsScreenItComesToTheFirst() {
    assertEquals(at(0, 0, 1366, 740), at(1400, -100, 1600, 900).on(List.of(LAPTOP)));
    assertEquals(at(566, 140, 800, 600), at(5000, 3000, 800, 600).on(List.of(LAPTOP)));
  }

  @Test
  void aWindowOverAnEdgeIsPushedIn() {
    assertEquals(at(0, 0, 800, 600), at(-300, -50, 800, 600).on(List.of(LAPTOP)));
  }

  @Test
  void tooSmallBecomesUsable() {
    assertEquals(at(5, 5, 640, 400), at(5, 5, 1, 1).on(List.of(LAPTOP)));
    assertFalse(WindowPlace.NONE.known());
  }
}
