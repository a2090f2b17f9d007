package org.ectopy.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Prints times since a record's start as {@code hh:mm:ss.sss}. */
public final class ElapsedTime {

  private static final long PER_SECOND = 1000;

  private ElapsedTime() {}

  /** The time of a frame, to the nearest millisecond. */
  public static String of(long frame, SampleRate rate) {
    long millis =
        BigDecimal.valueOf(rate.seconds(Math.abs(frame)) * PER_SECOND)
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    long seconds = millis / PER_SECOND;
    return String.format(
        Locale.ROOT,
        "%s%02d:%02d:%02d.%03d",
        frame < 0 ? "-" : "",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60,
        millis % PER_SECOND);
  }
}
