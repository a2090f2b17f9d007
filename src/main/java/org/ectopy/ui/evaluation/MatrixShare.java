package org.ectopy.ui.evaluation;

import java.util.Locale;
import java.util.Optional;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.evaluation.Ratio;
import org.ectopy.record.BeatClass;

/** What stands in the cells of a matrix. */
enum MatrixShare {
  /** How many beats. */
  COUNTS,
  /** Their share of the beats that have the class, in percent. */
  ROWS,
  /** Their share of the beats that were given the class, in percent. */
  COLUMNS;

  /** Stands in a cell without beats. */
  static final String NONE = "\u00b7";

  /** The key of its name in the texts. */
  String textKey() {
    return "evaluation.share." + name().toLowerCase(Locale.ROOT);
  }

  /** The words of a cell, a row, a column or all; a class that is left open stands for all. */
  String words(ClassConfusion matrix, Optional<BeatClass> truth, Optional<BeatClass> predicted) {
    long count = count(matrix, truth, predicted);
    if (count == 0) {
      return NONE;
    }
    Ratio ratio =
        switch (this) {
          case COUNTS -> new Ratio(0, 0);
          case ROWS -> new Ratio(count, count(matrix, truth, Optional.empty()));
          case COLUMNS -> new Ratio(count, count(matrix, Optional.empty(), predicted));
        };
    return ratio.percent().isPresent()
        ? String.format(Locale.ROOT, "%.1f", ratio.percent().getAsDouble())
        : String.format(Locale.ROOT, "%,d", count);
  }

  /** How many beats a cell, a row, a column or all have. */
  static long count(
      ClassConfusion matrix, Optional<BeatClass> truth, Optional<BeatClass> predicted) {
    if (truth.isPresent() && predicted.isPresent()) {
      return matrix.count(truth.get(), predicted.get());
    }
    return truth
        .map(matrix::support)
        .or(() -> predicted.map(matrix::predicted))
        .orElseGet(matrix::total);
  }
}
