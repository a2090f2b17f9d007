package org.ectopy.wfdb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ectopy.record.SampleRate;
import org.ectopy.record.TimeBase;

/**
 * The time and date of frame 0 in a header's first line.
 *
 * <p>Times are {@code h:m:s}, {@code m:s} or {@code s}, dates {@code day/month/year}; a date of
 * zeros stands for none (header.5, first example). The records of the PhysioNet challenges of 2020
 * and 2021 write {@code 05-Feb-2020 11:39:16} instead, which is understood too.
 */
final class BaseTime {

  private static final Pattern TIME =
      Pattern.compile("(?:(?:(\\d{1,4}):)?(\\d{1,6}):)?(\\d{1,8}(?:\\.\\d{0,9})?)");
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(-?\\d{1,6})");
  private static final Pattern NAMED_DATE =
      Pattern.compile("(\\d{1,2})-(\\p{Alpha}{3})-(\\d{1,6})");
  private static final long MICROSECONDS_A_DAY = 86_400_000_000L;
  private static final List<String> MONTHS =
      Arrays.stream(java.time.Month.values())
          .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.US).toLowerCase(Locale.US))
          .toList();

  private BaseTime() {}

  /** Takes what is left of a header's first line; nothing left is no time and no date. */
  static TimeBase read(HeaderLine line, SampleRate rate) throws WfdbException {
    Optional<Long> microseconds = Optional.empty();
    Optional<LocalDate> date = Optional.empty();
    boolean dated = false;
    for (String field = line.next(); field != null; field = line.next()) {
      Matcher time = TIME.matcher(field);
      if (microseconds.isEmpty() && time.matches()) {
        microseconds = Optional.of(microseconds(time));
      } else if (!dated) {
        date = date(line, field);
        dated = true;
      } else {
        throw line.fail(field, "nothing more after the base time and date");
      }
    }
    long days = microseconds.orElse(0L) / MICROSECONDS_A_DAY;
    return new TimeBase(
        rate,
        microseconds.map(of -> LocalTime.ofNanoOfDay(of % MICROSECONDS_A_DAY * 1000)),
        date.map(day -> day.plusDays(days)));
  }

  private static long microseconds(Matcher time) {
    double minutes = 60 * number(time.group(1)) + number(time.group(2));
    return Math.round((60 * minutes + Double.parseDouble(time.group(3))) * 1e6);
  }

  private static double number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Optional<LocalDate> date(HeaderLine line, String field) throws WfdbException {
    Matcher numbers = DATE.matcher(field);
    Matcher named = NAMED_DATE.matcher(field);
    try {
      if (numbers.matches()) {
        int day = Integer.parseInt(numbers.group(1));
        int month = Integer.parseInt(numbers.group(2));
        int year = Integer.parseInt(numbers.group(3));
        boolean none = day == 0 && month == 0 && year == 0;
        return none ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
      }
      if (named.matches()) {
        int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.US)) + 1;
        int day = Integer.parseInt(named.group(1));
        return Optional.of(LocalDate.of(Integer.parseInt(named.group(3)), month, day));
      }
    } catch (DateTimeException e) {
      throw line.fail(field, "a date (day/month/year) that exists");
    }
    throw line.fail(field, "a base time (h:m:s) or base date (day/month/year)");
  }

  /**
   * The fields as a header holds them, each after a blank. Midnight without a date is left out, as
   * the WFDB library takes nothing for midnight and refuses to read the zeros.
   */
  static String text(TimeBase timeBase) {
    LocalTime time = timeBase.time().orElse(LocalTime.MIDNIGHT);
    if (time.equals(LocalTime.MIDNIGHT) && timeBase.date().isEmpty()) {
      return "";
    }
    String clock = "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
    int microseconds = time.getNano() / 1000;
    String fraction = microseconds == 0 ? "" : ".%06d".formatted(microseconds);
    return " "
        + clock
        + fraction.replaceAll("0{1,3}$", "")
        + timeBase.date().map(BaseTime::text).orElse("");
  }

  private static String text(LocalDate date) {
    return " %02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }
}
