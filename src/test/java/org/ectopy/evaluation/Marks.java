package org.ectopy.evaluation;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SymbolTable;

/** Annotations written briefly, and a protocol in which a frame is a millisecond. */
public final class Marks {

  /** Window 150 frames, everything scored from frame 0 to frame 100,000. */
  static final Protocol PROTOCOL =
      new Protocol(SampleRate.ofHertz(1000), LabelMap.EC57, 150, 0, 100_000);

  private static final Pattern MARK = Pattern.compile("(\\d+)(\\S)(\\S*)");

  private Marks() {}

  /** Marks such as {@code 1000N}, {@code 1500~48} with its subtype, {@code 2000+(AFIB}. */
  public static AnnotationSet of(String text) {
    return new AnnotationSet(MARK.matcher(text).results().map(Marks::mark).toList());
  }

  private static Annotation mark(MatchResult word) {
    AnnotationSymbol symbol = SymbolTable.STANDARD.withMnemonic(word.group(2)).orElseThrow();
    boolean quality = word.group(2).equals("~");
    int subtype = quality ? Integer.parseInt(word.group(3)) : 0;
    return new Annotation(
        Long.parseLong(word.group(1)), symbol, subtype, 0, 0, quality ? "" : word.group(3));
  }

  static BeatComparison compare(String reference, String test) {
    return BeatMatcher.compare(of(reference), of(test), PROTOCOL);
  }

  /** The cells that are not 0, such as {@code Nn=2 No=1}. */
  static String cells(BeatComparison comparison) {
    return String.join(
        " ",
        comparison.matrix().counts().entrySet().stream()
            .map(
                each ->
                    each.getKey().reference().name()
                        + each.getKey().test().name().toLowerCase(java.util.Locale.ROOT)
                        + "="
                        + each.getValue())
            .sorted()
            .toList());
  }

  /** The cells that come of comparing two annotators. */
  static String cells(String reference, String test) {
    return cells(compare(reference, test));
  }
}
