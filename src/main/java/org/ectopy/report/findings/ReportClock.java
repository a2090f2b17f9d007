package org.ectopy.report.findings;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.ectopy.record.SampleRate;
import org.ectopy.record.TimeBase;

/** Writes the times of a record. */
final class ReportClock {

  private static final DateTimeFormatter TIME_OF_DAY =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final long NANOS = 1_000_000_000L;
  private static final double MINUTE = 60;
  private static final long TENTHS = 10;

  private final TimeBase base;
  private final SampleRate rate;

  ReportClock(TimeBase base) {
    this.base = base;
    this.rate = base.rate();
  }

  /** When a frame is after the record's start: {@code 0:12:33.4}. */
  String at(long frame) {
    long tenths = Math.round(rate.seconds(frame) * TENTHS);
    return whole(tenths / TENTHS) + "." + tenths % TENTHS;
  }

  /** When a frame is to the nearest second, with the time of day where the record knows it. */
  String wholeAt(long frame) {
    String elapsed = whole(Math.round(rate.seconds(frame)));
    return timeOfDay(frame).map(time -> elapsed + " (" + time + ")").orElse(elapsed);
  }

  /** When a frame is, with the time of day where the record knows it. */
  String atWithTimeOfDay(long frame) {
    return timeOfDay(frame).map(time -> at(frame) + " (" + time + ")").orElse(at(frame));
  }

  /** The time of day of a frame; empty where the record does not know it. */
  Optional<String> timeOfDay(long frame) {
    return base.time()
        .map(start -> start.plus(Duration.ofNanos((long) (rate.seconds(frame) * NANOS))))
        .map(TIME_OF_DAY::format);
  }

  /** A length of time: {@code 1.92 s}, {@code 2:05 min}, {@code 1:02:05 h}. */
  String length(long frames) {
    double seconds = rate.seconds(frames);
    if (seconds < MINUTE) {
      return ReportNumber.figure(seconds, 2) + " s";
    }
    long whole = Math.round(seconds);
    return whole < 3600
        ? String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60)
        : whole(whole) + " h";
  }

  /** Whole seconds as {@code h:mm:ss}. */
  private static String whole(long seconds) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
