package org.ectopy.model.training;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.model.LogitScaling;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelException;
import org.ectopy.record.BeatClass;

/**
 * How a network does on labelled beats.
 *
 * @param loss mean cross-entropy in nats
 * @param accuracy share of beats whose class is right
 * @param macroF1 mean F1 of the classes that occur among the labels
 * @param confusion beats by true class (rows) and class found (columns)
 */
public record Verdict(double loss, double accuracy, double macroF1, List<List<Long>> confusion) {

  private static final int CLASSES = BeatClass.inOrder().size();

  /** Copies the rows. */
  public Verdict {
    confusion = confusion.stream().map(List::copyOf).toList();
  }

  /**
   * Judges a model on labelled beats, which were cut for its kind.
   *
   * @throws ModelException where PyTorch cannot be used
   */
  public static Verdict of(ModelBundle model, LabelledBeats beats) throws ModelException {
    try (Shards shards = new Shards(model.kind())) {
      float[] logits = shards.logits(model.weights().values(), beats);
      return of(logits, beats, model.card().output().scaling());
    }
  }

  /**
   * Judges logits, {@code [beats, 5]}, by the labels of their beats.
   *
   * @param scaling that makes probabilities of them
   */
  static Verdict of(float[] logits, LabelledBeats beats, LogitScaling scaling) {
    return of(logits, beats.labels(), scaling);
  }

  /** The same by the index of each beat's class. */
  static Verdict of(float[] logits, int[] labels, LogitScaling scaling) {
    float[] rows = logits.clone();
    scaling.apply(rows);
    long[][] counts = new long[CLASSES][CLASSES];
    double loss = 0;
    for (int beat = 0; beat < labels.length; beat++) {
      int label = labels[beat];
      counts[label][largest(rows, beat * CLASSES)]++;
      loss -= Math.log(Math.max(rows[beat * CLASSES + label], Float.MIN_NORMAL));
    }
    return of(loss / Math.max(1, labels.length), counts);
  }

  private static int largest(float[] rows, int from) {
    int best = 0;
    for (int i = 1; i < CLASSES; i++) {
      best = rows[from + i] > rows[from + best] ? i : best;
    }
    return best;
  }

  private static Verdict of(double loss, long[][] counts) {
    long right = 0;
    long all = 0;
    double f1 = 0;
    int present = 0;
    List<List<Long>> rows = new ArrayList<>();
    for (int i = 0; i < CLASSES; i++) {
      long labelled = 0;
      long found = 0;
      List<Long> row = new ArrayList<>();
      for (int j = 0; j < CLASSES; j++) {
        labelled += counts[i][j];
        found += counts[j][i];
        row.add(counts[i][j]);
      }
      rows.add(row);
      right += counts[i][i];
      all += labelled;
      present += labelled > 0 ? 1 : 0;
      f1 += labelled > 0 ? 2.0 * counts[i][i] / (labelled + found) : 0;
    }
    return new Verdict(loss, (double) right / Math.max(1, all), f1 / Math.max(1, present), rows);
  }
}
