package org.ectopy.ui.waveform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.ectopy.ui.session.ScreenSettings;
import org.ectopy.ui.session.Settings;
import org.ectopy.ui.waveform.ScreenMeasure.Gauge;
import org.junit.jupiter.api.Test;

class ScreenMeasureTest {

  @Test
  void aBarOfAHundredMillimetresTellsTheMillimetre() {
    ScreenMeasure measure = new ScreenMeasure(4);
    assertEquals(400, measure.length().get());
    measure.lengthen(20);
    assertEquals(4.2, measure.pixelsPerMillimetre(), 1e-12);
    assertEquals(106.68, measure.dotsPerInch(), 1e-9);
  }

  @Test
  void anotherGaugeKeepsTheMillimetre() {
    ScreenMeasure measure = new ScreenMeasure(5);
    measure.choose(Gauge.CARD);
    assertEquals(428, measure.length().get(), 1e-9);
    measure.setLength(856);
    assertEquals(800 / 85.6, measure.pixelsPerMillimetre(), 1e-9);
  }

  @Test
  void smallPixelsAreMeasuredWithAShortRuler() {
    ScreenMeasure measure = new ScreenMeasure(12);
    assertEquals(Gauge.SHORT_RULER, measure.gauge().get());
    assertEquals(600, measure.length().get());
  }

  @Test
  void theMeasureIsKeptUntilItIsForgotten() {
    ScreenSettings settings = new ScreenSettings(new Settings());
    assertEquals(OptionalDouble.empty(), settings.load());
    settings.save(4.2);
    assertEquals(OptionalDouble.of(4.2), settings.load());
    settings.forget();
    assertEquals(OptionalDouble.empty(), settings.load());
  }
}
