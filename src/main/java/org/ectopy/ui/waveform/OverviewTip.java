package org.ectopy.ui.waveform;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.GradeWords;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.TimeText;

/**
 * What is said of a place of the whole record: time, rate, and the beats about it.
 *
 * @param from the first frame of those that it is about
 * @param to the last one
 */
record OverviewTip(double from, double to, double framesPerSecond) {

  private static final double MINUTE = 60;

  /** A line for time and rate, one for the beats, one for the quality where it is not clean. */
  String words(OverviewViewModel.Vitals vitals, ShownBeats shown) {
    String time = TimeText.clock(Math.max(0, (from + to) / 2 / framesPerSecond), 0);
    OptionalDouble rate = vitals.rate().about(from, to);
    String first =
        rate.isPresent()
            ? Texts.format(
                "overview.tip.rate", time, String.format(Locale.ROOT, "%.0f", rate.getAsDouble()))
            : Texts.format("overview.tip.no-rate", time);
    return vitals
        .quality()
        .worst(from, to)
        .map(GradeWords::key)
        .map(key -> first + counts(shown) + "\n" + Texts.get(key))
        .orElse(first + counts(shown));
  }

  private String counts(ShownBeats shown) {
    Map<BeatClass, Integer> counts = new EnumMap<>(BeatClass.class);
    int first = shown.marks().firstBeatFrom(from);
    int last = shown.marks().firstBeatFrom(to);
    for (int beat = first; beat < last; beat++) {
      counts.merge(shown.drawnAs(beat), 1, Integer::sum);
    }
    if (counts.isEmpty()) {
      return "";
    }
    boolean judged = shown.marks().judged() || shown.predictions().isPresent();
    String words =
        judged
            ? counts.entrySet().stream()
                .map(each -> Texts.format("overview.tip.class", each.getKey(), each.getValue()))
                .collect(Collectors.joining("  "))
            : Texts.format("status.beats", last - first);
    return "\n" + Texts.format("overview.tip.counts", words, span());
  }

  private String span() {
    double seconds = (to - from) / framesPerSecond;
    return seconds < MINUTE
        ? String.format(Locale.ROOT, "%.0f s", seconds)
        : String.format(Locale.ROOT, "%.1f min", seconds / MINUTE);
  }
}
