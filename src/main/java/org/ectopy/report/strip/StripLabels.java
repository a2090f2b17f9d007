package org.ectopy.report.strip;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.Lead;

/**
 * What is written above a strip.
 *
 * @param annotator whose letters they are; empty where they are the model's, or nobody's
 * @param model whose opinion stands above them, or whose letters they are; empty for none
 * @param marks letters in time order
 * @param texts rhythms and notes in time order
 */
public record StripLabels(
    String annotator, String model, List<StripMark> marks, List<StripText> texts) {

  /** Nothing. */
  public static final StripLabels NONE = new StripLabels("", "", List.of(), List.of());

  /** Copies the lists, in time order. */
  public StripLabels {
    marks = marks.stream().sorted(Comparator.comparingLong(StripMark::frame)).toList();
    texts = texts.stream().sorted(Comparator.comparingLong(StripText::frame)).toList();
  }

  /**
   * The marks of an annotator: a letter for each beat and for other events, words for rhythms,
   * notes and signal quality. Delineated waves are left out.
   *
   * @param annotator the annotator's name
   * @param set with times in frames of the record
   * @param map from symbols to the classes whose colours the letters have
   * @param leads all leads of the record, which signal quality names
   */
  public static StripLabels of(
      String annotator, AnnotationSet set, LabelMap map, List<Lead> leads) {
    SpokenMarks spoken = new SpokenMarks(leads);
    return new StripLabels(
        annotator,
        "",
        set.annotations().stream().flatMap(mark -> SpokenMarks.letter(mark, map)).toList(),
        set.annotations().stream().flatMap(mark -> spoken.words(mark).stream()).toList());
  }

  /**
   * These labels with a model's opinion.
   *
   * @param name the model's
   * @param classes by the frame of the beat
   */
  public StripLabels judged(String name, Map<Long, BeatClass> classes) {
    return new StripLabels(
        annotator,
        name,
        marks.stream()
            .map(
                mark ->
                    mark.beatClass().isEmpty()
                        ? mark
                        : new StripMark(
                            mark.frame(),
                            mark.letter(),
                            mark.beatClass(),
                            Optional.ofNullable(classes.get(mark.frame()))))
            .toList(),
        texts);
  }

  /** The letters of the frames {@code [first, end)}. */
  List<StripMark> marks(long first, long end) {
    return marks.subList(before(first), before(end));
  }

  /** How many letters stand before a frame. */
  private int before(long frame) {
    int from = 0;
    int to = marks.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (marks.get(middle).frame() < frame) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** The words of these frames, and before them the rhythm that goes on from earlier. */
  List<StripText> texts(long first, long end) {
    return Stream.concat(goingOn(first).stream(), beginning(first, end).stream()).toList();
  }

  /** The rhythm that goes on at a frame, marked as one. */
  private Optional<StripText> goingOn(long frame) {
    return texts.stream()
        .filter(text -> text.rhythm() && text.frame() < frame)
        .reduce((earlier, later) -> later)
        .filter(rhythm -> !rhythm.text().isEmpty())
        .map(rhythm -> new StripText(frame, "\u2026 " + rhythm.text(), true));
  }

  /** The words of what begins in these frames. */
  List<StripText> beginning(long first, long end) {
    return texts.stream()
        .filter(text -> text.frame() >= first && text.frame() < end)
        .filter(text -> !text.text().isEmpty())
        .toList();
  }

  /** These labels as those of a model, which nobody else has said anything about. */
  public StripLabels ofModel(String name) {
    return new StripLabels("", name, marks, texts);
  }

  /** Whether a model's opinion stands above an annotator's letters. */
  boolean twoRows() {
    return !annotator.isEmpty() && !model.isEmpty();
  }

  /** Whether there are letters at all. */
  boolean lettered() {
    return !annotator.isEmpty() || !model.isEmpty() || !marks.isEmpty();
  }
}
