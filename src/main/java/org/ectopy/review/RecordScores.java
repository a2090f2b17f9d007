package org.ectopy.review;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.evaluation.Ratio;
import org.ectopy.record.BeatClass;

/** The labels of records against the reference: all beats together, and the mean over records. */
public final class RecordScores {

  private static final int CLASSES = BeatClass.inOrder().size();

  private final Map<String, ClassConfusion> records;

  /** Scores by the records' names. */
  RecordScores(Map<String, ClassConfusion> records) {
    this.records = new TreeMap<>(records);
  }

  /** The names of the records, in order. */
  public Set<String> names() {
    return Set.copyOf(records.keySet());
  }

  /** The counts of a record, which must be one of these. */
  public ClassConfusion of(String record) {
    ClassConfusion found = records.get(record);
    if (found == null) {
      throw new IllegalArgumentException("no record " + record);
    }
    return found;
  }

  /** The same without some records. */
  public RecordScores without(Set<String> names) {
    Map<String, ClassConfusion> left = new TreeMap<>(records);
    left.keySet().removeAll(names);
    return new RecordScores(left);
  }

  /** All beats together. */
  public ClassConfusion gross() {
    long[] cells = new long[CLASSES * CLASSES];
    for (ClassConfusion each : records.values()) {
      for (int i = 0; i < cells.length; i++) {
        cells[i] +=
            each.count(BeatClass.inOrder().get(i / CLASSES), BeatClass.inOrder().get(i % CLASSES));
      }
    }
    return ClassConfusion.ofCounts(cells);
  }

  /** The mean accuracy of the records in percent; empty where none has beats. */
  public OptionalDouble meanAccuracy() {
    return mean(each -> each.accuracy().percent());
  }

  /** The mean F1 of a class in percent, over the records that have beats of it. */
  public OptionalDouble meanF1(BeatClass each) {
    return mean(
        counts -> counts.support(each) == 0 ? OptionalDouble.empty() : f1(counts, each).percent());
  }

  private OptionalDouble mean(Function<ClassConfusion, OptionalDouble> figure) {
    return records.values().stream()
        .map(figure)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }

  /** Of the beats of a class, those that are called so. */
  public static Ratio sensitivity(ClassConfusion counts, BeatClass each) {
    return new Ratio(counts.count(each, each), counts.support(each));
  }

  /** Of the beats that are called so, those of the class. */
  public static Ratio predictivity(ClassConfusion counts, BeatClass each) {
    return new Ratio(counts.count(each, each), counts.predicted(each));
  }

  /** The harmonic mean of the two. */
  public static Ratio f1(ClassConfusion counts, BeatClass each) {
    return new Ratio(2 * counts.count(each, each), counts.support(each) + counts.predicted(each));
  }
}
