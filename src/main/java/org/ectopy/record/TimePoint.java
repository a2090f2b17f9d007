package org.ectopy.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time in a record as people type it: {@code hh:mm:ss.sss}, {@code mm:ss}, seconds, or {@code
 * s12345}, a sample.
 *
 * @param value seconds after the record's start, or a frame
 * @param sample whether it is a frame
 */
public record TimePoint(double value, boolean sample) {

  private static final Pattern SAMPLE = Pattern.compile("[sS](\\d{1,15})");
  private static final Pattern CLOCK =
      Pattern.compile("(?:(?:(\\d{1,6}):)?(\\d{1,8}):)?(\\d{1,12}(?:[.,]\\d{1,9})?)");
  private static final double SIXTY = 60;

  /** The time that a text means; empty where it is none. */
  public static Optional<TimePoint> parse(String typed) {
    String text = typed.strip();
    Matcher sample = SAMPLE.matcher(text);
    if (sample.matches()) {
      return Optional.of(new TimePoint(Long.parseLong(sample.group(1)), true));
    }
    Matcher clock = CLOCK.matcher(text);
    return clock.matches() ? ofClock(clock) : Optional.empty();
  }

  private static Optional<TimePoint> ofClock(Matcher clock) {
    double hours = number(clock.group(1));
    double minutes = number(clock.group(2));
    double seconds = number(clock.group(3));
    boolean secondsCarry = clock.group(2) != null && seconds >= SIXTY;
    boolean minutesCarry = clock.group(1) != null && minutes >= SIXTY;
    return secondsCarry || minutesCarry
        ? Optional.empty()
        : Optional.of(new TimePoint((hours * SIXTY + minutes) * SIXTY + seconds, false));
  }

  private static double number(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
  }

  /** The frame nearest to this time. */
  public long frame(SampleRate rate) {
    return sample ? (long) value : rate.frameAt(value);
  }
}
