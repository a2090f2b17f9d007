package org.ectopy.ui.session;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them: {@code 1:02:03.5}, {@code 2:03}, {@code 63.5}, {@code s12345}. */
public final class TimeText {

  private static final Pattern SAMPLE = Pattern.compile("[sS#]\\s*(\\d{1,18})");
  private static final Pattern CLOCK =
      Pattern.compile("(?:(?:(\\d{1,6}):)?(\\d{1,9}):)?(\\d{1,12}(?:[.,]\\d{1,9})?)");

  private TimeText() {}

  /**
   * The frame that a text names, counted from the record's start.
   *
   * @return empty where the text is no time
   */
  public static OptionalDouble frame(String text, double framesPerSecond) {
    String trimmed = text.strip();
    Matcher sample = SAMPLE.matcher(trimmed);
    if (sample.matches()) {
      return OptionalDouble.of(Double.parseDouble(sample.group(1)));
    }
    Matcher clock = CLOCK.matcher(trimmed);
    if (!clock.matches()) {
      return OptionalDouble.empty();
    }
    double seconds = Double.parseDouble(clock.group(3).replace(',', '.'));
    double minutes = clock.group(2) == null ? 0 : Double.parseDouble(clock.group(2));
    double hours = clock.group(1) == null ? 0 : Double.parseDouble(clock.group(1));
    return OptionalDouble.of((hours * 3600 + minutes * 60 + seconds) * framesPerSecond);
  }

  /** Seconds as {@code mm:ss} or {@code h:mm:ss}, with so many decimals (0 to 3). */
  public static String clock(double seconds, int decimals) {
    long scale = Math.round(Math.pow(10, decimals));
    long parts = Math.round(seconds * scale);
    long whole = parts / scale;
    String text =
        whole >= 3600
            ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
            : String.format(Locale.ROOT, "%02d:%02d", whole / 60, whole % 60);
    String fraction =
        decimals == 0 ? "" : String.format(Locale.ROOT, ".%0" + decimals + "d", parts % scale);
    return text + fraction;
  }
}
