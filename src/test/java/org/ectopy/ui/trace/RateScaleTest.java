package org.ectopy.ui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RateScaleTest {

  @Test
  void holdsTheRatesInTens() {
    assertEquals(new RateScale(50, 110), RateScale.of(new double[] {57, Double.NaN, 103}));
  }

  @Test
  void spansFortyAtLeast() {
    assertEquals(new RateScale(50, 90), RateScale.of(new double[] {71, 72}));
    assertEquals(new RateScale(0, 40), RateScale.of(new double[] {12, 12}));
  }

  @Test
  void aRareValueDoesNotFlattenTheCurve() {
    double[] rates = new double[1000];
    Arrays.fill(rates, 0, 500, 65);
    Arrays.fill(rates, 500, 1000, 115);
    rates[7] = 290;
    assertEquals(new RateScale(60, 120), RateScale.of(rates));
    assertEquals(1, new RateScale(60, 120).share(290));
  }

  @Test
  void withoutRatesThereIsAScaleAllTheSame() {
    assertEquals(RateScale.NONE, RateScale.of(new double[] {Double.NaN}));
  }
}
