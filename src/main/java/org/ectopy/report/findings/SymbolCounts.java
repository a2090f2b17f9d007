package org.ectopy.report.findings;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.rhythm.RhythmStudy;

/** Counts beats by their symbols, as {@code ectopy info} does. */
final class SymbolCounts {

  private SymbolCounts() {}

  /** Each symbol of a class with how often it occurs, in the order of the symbols' codes. */
  static String words(RhythmStudy study, BeatClass beatClass) {
    Map<Integer, Long> counts = new TreeMap<>();
    Map<Integer, String> names = new TreeMap<>();
    for (Annotation beat : study.marks().beats()) {
      AnnotationSymbol symbol = beat.symbol();
      if (study.map().classOf(symbol).filter(beatClass::equals).isPresent()) {
        counts.merge(symbol.code(), 1L, Long::sum);
        names.put(symbol.code(), symbol.mnemonic());
      }
    }
    return counts.entrySet().stream()
        .map(each -> names.get(each.getKey()) + " " + ReportNumber.count(each.getValue()))
        .collect(Collectors.joining(", "));
  }
}
