package org.ectopy.ui.waveform;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ectopy.record.TimeBase;
import org.ectopy.ui.session.TimeText;
import org.ectopy.ui.session.Viewport;

/** Where the time axis has its labels, and what they say. */
final class AxisTicks {

  private static final double LEAST_DISTANCE = 84;
  private static final double SECONDS_PER_DAY = 86_400;

  private static final List<Double> SECONDS =
      List.of(
          0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0, 300.0,
          600.0, 1200.0, 1800.0, 3600.0, 7200.0, 14400.0, 21600.0, 43200.0, 86400.0);

  private final TimeBase timeBase;
  private final TimeAxis axis;

  AxisTicks(TimeBase timeBase, TimeAxis axis) {
    this.timeBase = timeBase;
    this.axis = axis;
  }

  /** The labels in view. */
  List<Tick> in(Viewport viewport) {
    double perUnit = axis == TimeAxis.SAMPLE ? 1 : timeBase.rate().framesPerSecond();
    double pixelsPerUnit = perUnit / viewport.framesPerPixel();
    double step = axis == TimeAxis.SAMPLE ? wholes(pixelsPerUnit) : seconds(pixelsPerUnit);
    double offset = offset();
    List<Tick> ticks = new ArrayList<>();
    double first = viewport.firstFrame() / perUnit + offset;
    double last = viewport.lastFrame() / perUnit + offset;
    for (double i = Math.ceil(first / step); i * step <= last; i++) {
      double value = i * step;
      ticks.add(new Tick(viewport.xOf((value - offset) * perUnit), label(value, step)));
    }
    return ticks;
  }

  private double offset() {
    Optional<LocalTime> start = timeBase.time();
    return axis == TimeAxis.CLOCK ? start.map(t -> t.toNanoOfDay() / 1e9).orElse(0.0) : 0;
  }

  private static double seconds(double pixelsPerSecond) {
    return SECONDS.stream()
        .filter(step -> step * pixelsPerSecond >= LEAST_DISTANCE)
        .findFirst()
        .orElseGet(() -> SECONDS_PER_DAY * wholes(pixelsPerSecond * SECONDS_PER_DAY));
  }

  /** The least step of 1, 2, 5, 10 ... that leaves room for a label. */
  private static double wholes(double pixelsPerUnit) {
    double least = Math.max(1, LEAST_DISTANCE / pixelsPerUnit);
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double lead = least / power;
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
  }

  private String label(double value, double step) {
    if (axis == TimeAxis.SAMPLE) {
      return String.format(Locale.ROOT, "%,d", Math.round(value));
    }
    int decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
    double shown = axis == TimeAxis.CLOCK ? value % SECONDS_PER_DAY : value;
    String text = TimeText.clock(shown, decimals);
    boolean hours = axis == TimeAxis.CLOCK && shown < 3600;
    return hours ? "0:" + text : text;
  }

  /** A label and its distance from the left edge of the view, in logical pixels. */
  record Tick(double x, String label) {}
}
