package org.ectopy.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ectopy.record.SampleRate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A time T as it is typed: {@code hh:mm:ss.sss}, {@code mm:ss}, seconds, or {@code s12345}, a
 * sample.
 *
 * @param value seconds after the record's start, or a sample number
 * @param sample whether it is a sample number
 */
record TimePoint(double value, boolean sample) {

  private static final Pattern SAMPLE = Pattern.compile("s(\\d{1,15})");
  private static final Pattern CLOCK =
      Pattern.compile("(?:(?:(\\d{1,6}):)?(\\d{1,8}):)?(\\d{1,12}(?:\\.\\d{1,9})?)");
  private static final double SIXTY = 60;

  /** The frame nearest to this time. */
  long frame(SampleRate rate) {
    return sample ? (long) value : rate.frameAt(value);
  }

  /** Reads what was typed. */
  static final class Converter implements ITypeConverter<TimePoint> {

    Converter() {}

    @Override
    public TimePoint convert(String typed) {
      Matcher sample = SAMPLE.matcher(typed.toLowerCase(Locale.ROOT));
      if (sample.matches()) {
        return new TimePoint(Long.parseLong(sample.group(1)), true);
      }
      Matcher clock = CLOCK.matcher(typed);
      if (!clock.matches()) {
        throw refuse(typed);
      }
      double hours = number(clock.group(1));
      double minutes = number(clock.group(2));
      double seconds = number(clock.group(3));
      boolean secondsCarry = clock.group(2) != null && seconds >= SIXTY;
      boolean minutesCarry = clock.group(1) != null && minutes >= SIXTY;
      if (secondsCarry || minutesCarry) {
        throw refuse(typed);
      }
      return new TimePoint((hours * SIXTY + minutes) * SIXTY + seconds, false);
    }

    private static double number(@org.jspecify.annotations.Nullable String digits) {
      return digits == null ? 0 : Double.parseDouble(digits);
    }

    private static TypeConversionException refuse(String typed) {
      return new TypeConversionException(
          "'"
              + typed
              + "' is no time: expected hh:mm:ss.sss, mm:ss, seconds, or s12345 for a sample");
    }
  }
}
