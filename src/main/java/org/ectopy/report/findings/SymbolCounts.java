package org.ectopy.report.findings;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;

/** Counts beats by their symbols, as {@code ectopy info} does. */
final class SymbolCounts {

  private SymbolCounts() {}

  /** Each symbol with how often it stands there, in the order of the symbols' codes. */
  static String words(AnnotationSet set) {
    Map<Integer, Long> counts = new TreeMap<>();
    Map<Integer, String> names = new TreeMap<>();
    for (Annotation annotation : set.annotations()) {
      if (annotation.beat()) {
        counts.merge(annotation.symbol().code(), 1L, Long::sum);
        names.put(annotation.symbol().code(), annotation.symbol().mnemonic());
      }
    }
    return counts.entrySet().stream()
        .map(each -> names.get(each.getKey()) + " " + ReportNumber.count(each.getValue()))
        .collect(Collectors.joining(", "));
  }
}
