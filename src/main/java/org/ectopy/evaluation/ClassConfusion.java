package org.ectopy.evaluation;

import java.util.List;
import org.ectopy.record.BeatClass;

/**
 * How often a model took a beat of one class for one of another: rows are the true classes, columns
 * the most probable ones. Unlike EC57's {@link ConfusionMatrix} it knows no missed or extra beats.
 */
public final class ClassConfusion {

  private static final int CLASSES = BeatClass.inOrder().size();

  private final long[] cells;

  private ClassConfusion(long[] cells) {
    this.cells = cells;
  }

  /** The matrix of scored beats. */
  public static ClassConfusion of(ScoredBeats beats) {
    long[] cells = new long[CLASSES * CLASSES];
    for (int beat = 0; beat < beats.count(); beat++) {
      cells[cell(beats.truth(beat), beats.predicted(beat))]++;
    }
    return new ClassConfusion(cells);
  }

  /**
   * A matrix that was kept.
   *
   * @param counts row by row, {@code classes x classes} numbers in the order of {@link
   *     BeatClass#inOrder}; copied
   * @throws IllegalArgumentException where there are more or fewer numbers, or negative ones
   */
  public static ClassConfusion ofCounts(long[] counts) {
    if (counts.length != CLASSES * CLASSES) {
      throw new IllegalArgumentException(
          "%d counts are no matrix of %d x %d".formatted(counts.length, CLASSES, CLASSES));
    }
    for (long count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException("A count is negative: " + count);
      }
    }
    return new ClassConfusion(counts.clone());
  }

  /** How many beats of one class were taken for another. */
  public long count(BeatClass truth, BeatClass predicted) {
    return cells[cell(truth, predicted)];
  }

  /** All counts, row by row, as {@link #ofCounts} takes them in turn. */
  public List<List<Long>> rows() {
    return BeatClass.inOrder().stream()
        .map(truth -> BeatClass.inOrder().stream().map(each -> count(truth, each)).toList())
        .toList();
  }

  /** How many beats have the class. */
  public long support(BeatClass beatClass) {
    long sum = 0;
    for (BeatClass each : BeatClass.inOrder()) {
      sum += count(beatClass, each);
    }
    return sum;
  }

  /** How many beats the model gave the class. */
  public long predicted(BeatClass beatClass) {
    long sum = 0;
    for (BeatClass each : BeatClass.inOrder()) {
      sum += count(each, beatClass);
    }
    return sum;
  }

  /** The number of beats. */
  public long total() {
    return BeatClass.inOrder().stream().mapToLong(this::support).sum();
  }

  /** Of all beats, those whose class was found. */
  public Ratio accuracy() {
    return new Ratio(
        BeatClass.inOrder().stream().mapToLong(each -> count(each, each)).sum(), total());
  }

  private static int cell(BeatClass truth, BeatClass predicted) {
    return truth.index() * CLASSES + predicted.index();
  }
}
