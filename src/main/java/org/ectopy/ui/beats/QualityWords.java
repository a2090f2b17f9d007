package org.ectopy.ui.beats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.record.SignalQualitySpan;
import org.ectopy.ui.command.Texts;

/** Signal quality in words. */
final class QualityWords {

  private static final int ALL = 0xff;

  private QualityWords() {}

  /** What a subtype says of the first four leads, which are numbered. */
  static String of(int subtype) {
    return of(subtype, List.of("1", "2", "3", "4"));
  }

  /** What a subtype says of leads. */
  static String of(int subtype, List<String> leads) {
    if (subtype == 0) {
      return Texts.get("quality.clean");
    }
    if ((subtype & ALL) == ALL) {
      return Texts.get("quality.unreadable");
    }
    SignalQualitySpan span = new SignalQualitySpan(0, 0, subtype);
    List<String> parts = new ArrayList<>();
    add(parts, "marks.quality.noisy", leads, noisyOnly(span, leads.size()));
    add(parts, "marks.quality.unreadable", leads, unreadable(span, leads.size()));
    return String.join(", ", parts);
  }

  private static IntStream noisyOnly(SignalQualitySpan span, int leads) {
    return IntStream.range(0, leads).filter(lead -> span.noisy(lead) && !span.unreadable(lead));
  }

  private static IntStream unreadable(SignalQualitySpan span, int leads) {
    return IntStream.range(0, leads).filter(span::unreadable);
  }

  private static void add(List<String> parts, String key, List<String> leads, IntStream which) {
    List<String> names = which.mapToObj(leads::get).toList();
    if (!names.isEmpty()) {
      parts.add(Texts.format(key, String.join(" ", names)));
    }
  }
}
