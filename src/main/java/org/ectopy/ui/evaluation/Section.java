package org.ectopy.ui.evaluation;

import java.util.Locale;
import org.ectopy.ui.command.Texts;

/** The parts of an evaluation, of which one is seen beside the beats. */
enum Section {
  /** Which class was taken for which. */
  MATRIX,
  /** Figures of each class. */
  SCORES,
  /** How high the true class stands. */
  RANKS,
  /** ROC and precision-recall. */
  CURVES,
  /** Whether probabilities can be believed. */
  CALIBRATION,
  /** The reports of bxb and sumstats. */
  EC57;

  /** What stands for it in tests. */
  String id() {
    return "evaluation-show-" + name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return Texts.get("evaluation.section." + name().toLowerCase(Locale.ROOT));
  }
}
