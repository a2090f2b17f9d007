package org.ectopy.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.record.RhythmSpan;
import org.ectopy.wfdb.WfdbException;
import picocli.CommandLine;

/**
 * What one annotator said of a record, counted.
 *
 * @param extension of the annotation file
 * @param problem why the file could not be read; the counts are empty then
 * @param annotations how many there are
 * @param symbols how many of each, in the order of their codes
 * @param classes how many beats of each AAMI class
 * @param rhythms frames spent in each rhythm, in the order of their first appearance
 */
record AnnotatorSummary(
    String extension,
    Optional<String> problem,
    int annotations,
    Map<AnnotationSymbol, Integer> symbols,
    Map<BeatClass, Integer> classes,
    Map<String, Long> rhythms) {

  static AnnotatorSummary of(
      Annotator annotator, EcgRecord record, LabelMap map, CommandLine line) {
    try {
      return of(annotator.extension(), annotator.read(line).inFrames(record.rate()), record, map);
    } catch (WfdbException e) {
      return new AnnotatorSummary(
          annotator.extension(), Optional.of(e.detail()), 0, Map.of(), Map.of(), Map.of());
    }
  }

  private static AnnotatorSummary of(
      String extension, AnnotationSet set, EcgRecord record, LabelMap map) {
    Map<Integer, AnnotationSymbol> known = new TreeMap<>();
    Map<Integer, Integer> counts = new TreeMap<>();
    Map<BeatClass, Integer> classes = new EnumMap<>(BeatClass.class);
    for (BeatClass beatClass : BeatClass.values()) {
      classes.put(beatClass, 0);
    }
    for (Annotation annotation : set.annotations()) {
      known.put(annotation.symbol().code(), annotation.symbol());
      counts.merge(annotation.symbol().code(), 1, Integer::sum);
      map.classOf(annotation.symbol()).ifPresent(c -> classes.merge(c, 1, Integer::sum));
    }
    Map<AnnotationSymbol, Integer> symbols = new LinkedHashMap<>();
    counts.forEach((code, count) -> symbols.put(known.getOrDefault(code, unknown(code)), count));
    Map<String, Long> rhythms = new LinkedHashMap<>();
    for (RhythmSpan span : set.rhythms(record.frames())) {
      rhythms.merge(span.name(), span.ticks(), Long::sum);
    }
    return new AnnotatorSummary(
        extension, Optional.empty(), set.annotations().size(), symbols, classes, rhythms);
  }

  /** The beats of all classes. */
  int beats() {
    return classes.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static AnnotationSymbol unknown(int code) {
    return new AnnotationSymbol(code, "[" + code + "]", "", false);
  }
}
