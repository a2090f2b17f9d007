package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PaperScaleTest {

  @Test
  void aScreenOf254DotsPerInchHasTenPixelsPerMillimetre() {
    PaperScale paper = PaperScale.ofScreen(254);
    assertEquals(10, paper.pixelsPerMillimetre(), 1e-12);
    assertEquals(100, paper.pixelsPerMillivolt(10), 1e-12);
    assertEquals(10, paper.gain(100), 1e-12);
  }

  @Test
  void atTwentyFiveMillimetresASecondTakes250OfTheseApart() {
    PaperScale paper = PaperScale.ofScreen(254);
    assertEquals(360.0 / 250, paper.framesPerPixel(25, 360), 1e-12);
    assertEquals(25, paper.speed(360.0 / 250, 360), 1e-12);
  }

  @Test
  void aScreenThatCannotBeIsTakenForTheUsualOne() {
    assertEquals(96 / 25.4, PaperScale.ofScreen(0).pixelsPerMillimetre(), 1e-12);
    assertEquals(96 / 25.4, PaperScale.ofScreen(9600).pixelsPerMillimetre(), 1e-12);
  }
}
