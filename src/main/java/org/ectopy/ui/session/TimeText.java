package org.ectopy.ui.session;

import java.util.Locale;
import java.util.OptionalDouble;
import org.ectopy.record.SampleRate;
import org.ectopy.record.TimePoint;

/** Times as people write them: {@code 1:02:03.5}, {@code 2:03}, {@code 63.5}, {@code s12345}. */
public final class TimeText {

  private TimeText() {}

  /**
   * The frame that a text names, counted from the record's start.
   *
   * @return empty where the text is no time
   */
  public static OptionalDouble frame(String text, double framesPerSecond) {
    SampleRate rate = SampleRate.ofHertz(framesPerSecond);
    return TimePoint.parse(text).stream().mapToDouble(point -> point.frame(rate)).findFirst();
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
