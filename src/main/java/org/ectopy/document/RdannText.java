package org.ectopy.document;

import java.util.Locale;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.SampleRate;

/**
 * Annotations as WFDB's {@code rdann -e} prints them: time since the start, frame, symbol, subtype,
 * channel, number, and behind a tab the auxiliary string up to its first NUL. {@code wrann} reads
 * this text.
 */
final class RdannText {

  private static final long PER_SECOND = 1000;
  private static final long SIXTY = 60;

  private final SampleRate rate;

  RdannText(SampleRate rate) {
    this.rate = rate;
  }

  /** The text, one character a byte (ISO 8859-1), for a set whose times are frames. */
  String text(AnnotationSet set) {
    StringBuilder text = new StringBuilder();
    for (Annotation annotation : set.annotations()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s  %7d%6s%5d%5d%5d",
              time(annotation.sample()),
              annotation.sample(),
              Annotation.auxOf(annotation.symbol().mnemonic()),
              annotation.subtype(),
              annotation.channel(),
              annotation.number()));
      if (!annotation.aux().isEmpty()) {
        int nul = annotation.aux().indexOf(0);
        text.append('\t').append(annotation.aux(), 0, nul < 0 ? annotation.aux().length() : nul);
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** Twelve characters; hours are only printed where there are any. */
  private String time(long frame) {
    long millis = Math.round(Math.abs(rate.seconds(frame)) * PER_SECOND);
    long seconds = millis / PER_SECOND;
    long hours = seconds / (SIXTY * SIXTY);
    String head =
        hours > 0
            ? String.format(Locale.ROOT, "%2d:%02d", hours, minute(seconds))
            : String.format(Locale.ROOT, "   %2d", minute(seconds));
    return String.format(Locale.ROOT, "%s:%02d.%03d", head, seconds % SIXTY, millis % PER_SECOND);
  }

  private static long minute(long seconds) {
    return seconds / SIXTY % SIXTY;
  }
}
