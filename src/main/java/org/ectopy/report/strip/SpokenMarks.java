package org.ectopy.report.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ectopy.record.Annotation;
import org.ectopy.record.LabelMap;
import org.ectopy.record.Lead;
import org.ectopy.record.RhythmSpan;
import org.ectopy.record.SignalQualitySpan;

/** Annotations as letters and as words, as they are put on paper. */
final class SpokenMarks {

  private static final String RHYTHM = "+";
  private static final String QUALITY = "~";
  private static final String COMMENT = "\"";

  /** Waves, by the symbols of their onset, peak and end. */
  private static final Set<String> WAVES = Set.of("(", ")", "p", "t", "u");

  private final List<Lead> leads;

  SpokenMarks(List<Lead> leads) {
    this.leads = leads;
  }

  /** The letter of a mark; none for what is said in words and for waves. */
  static Stream<StripMark> letter(Annotation mark, LabelMap map) {
    String symbol = mark.symbol().mnemonic();
    boolean silent = symbol.isBlank() || Set.of(RHYTHM, QUALITY, COMMENT).contains(symbol);
    return silent || WAVES.contains(symbol)
        ? Stream.empty()
        : Stream.of(
            new StripMark(mark.sample(), symbol, map.classOf(mark.symbol()), Optional.empty()));
  }

  /** The words of a mark. */
  List<StripText> words(Annotation mark) {
    String text = mark.auxText().strip();
    return switch (mark.symbol().mnemonic()) {
      case RHYTHM -> List.of(rhythm(mark, text));
      case QUALITY -> List.of(new StripText(mark.sample(), with(quality(mark), text), false));
      default -> text.isEmpty() ? List.of() : List.of(new StripText(mark.sample(), text, false));
    };
  }

  /**
   * As the annotator wrote it, such as {@code (AFIB}; the end of a rhythm is one without a name.
   */
  private static StripText rhythm(Annotation mark, String text) {
    boolean bounds = RhythmSpan.bounds(mark);
    return new StripText(mark.sample(), bounds && text.equals(")") ? "" : text, bounds);
  }

  private static String with(String words, String note) {
    return note.isEmpty() ? words : words + ": " + note;
  }

  private String quality(Annotation mark) {
    SignalQualitySpan span = new SignalQualitySpan(mark.sample(), mark.sample(), mark.subtype());
    if (span.clean()) {
      return "signal clean";
    }
    List<String> words = new ArrayList<>();
    List<String> unreadable = named(IntStream.range(0, leads.size()).filter(span::unreadable));
    List<String> noisy =
        named(
            IntStream.range(0, leads.size())
                .filter(lead -> span.noisy(lead) && !span.unreadable(lead)));
    if (!noisy.isEmpty()) {
      words.add("noisy " + String.join(", ", noisy));
    }
    if (!unreadable.isEmpty()) {
      words.add("unreadable " + String.join(", ", unreadable));
    }
    return words.isEmpty() ? "signal quality " + mark.subtype() : String.join("; ", words);
  }

  private List<String> named(IntStream indices) {
    return indices.mapToObj(lead -> leads.get(lead).name()).toList();
  }
}
