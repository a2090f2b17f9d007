package org.ectopy.ui.waveform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ectopy.record.SampleRate;
import org.ectopy.record.TimeBase;
import org.ectopy.ui.session.Viewport;
import org.junit.jupiter.api.Test;

class AxisTicksTest {

  private static final TimeBase AFTERNOON =
      new TimeBase(SampleRate.ofHertz(100), Optional.of(LocalTime.of(14, 31, 7)), Optional.empty());
  private static final Viewport FOUR_SECONDS = new Viewport(50, 1, 40, 400, 100_000);

  private static List<AxisTicks.Tick> ticks(TimeAxis axis, Viewport viewport) {
    return new AxisTicks(AFTERNOON, axis).in(viewport);
  }

  @Test
  void countsFromTheStart() {
    assertEquals(
        List.of(
            new AxisTicks.Tick(50, "00:01"),
            new AxisTicks.Tick(150, "00:02"),
            new AxisTicks.Tick(250, "00:03"),
            new AxisTicks.Tick(350, "00:04")),
        ticks(TimeAxis.ELAPSED, FOUR_SECONDS));
  }

  @Test
  void tellsTheTimeOfDay() {
    assertEquals("14:31:08", ticks(TimeAxis.CLOCK, FOUR_SECONDS).getFirst().label());
  }

  @Test
  void countsSamplesInRoundNumbers() {
    assertEquals(
        List.of("100", "200", "300", "400"),
        ticks(TimeAxis.SAMPLE, FOUR_SECONDS).stream().map(AxisTicks.Tick::label).toList());
  }

  @Test
  void labelsKeepTheirDistanceAtAnyZoom() {
    Viewport wide = new Viewport(0, 250, 40, 400, 100_000);
    assertEquals(
        List.of("00:00", "05:00", "10:00", "15:00"),
        ticks(TimeAxis.ELAPSED, wide).stream().map(AxisTicks.Tick::label).toList());
    Viewport near = new Viewport(100, 0.05, 40, 400, 100_000);
    Viewport years = new Viewport(0, 100_000_000, 40, 400, 100_000_000_000L);
    assertEquals(
        List.of("00:00", "24000:00:00", "48000:00:00", "72000:00:00", "96000:00:00"),
        ticks(TimeAxis.ELAPSED, years).stream().map(AxisTicks.Tick::label).toList());
    assertEquals("00:01.05", ticks(TimeAxis.ELAPSED, near).get(1).label());
  }
}
