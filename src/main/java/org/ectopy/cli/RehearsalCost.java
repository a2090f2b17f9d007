package org.ectopy.cli;

import java.util.Locale;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelException;
import org.ectopy.model.training.LabelledBeats;
import org.ectopy.model.training.Verdict;

/** What a tuning costs where the model knew more before, in one line. */
final class RehearsalCost {

  private RehearsalCost() {}

  /** What the beats that were not learned again say of a model before and after. */
  static String of(LabelledBeats judged, ModelBundle before, ModelBundle after)
      throws ModelException {
    Verdict old = Verdict.of(before, judged);
    Verdict tuned = Verdict.of(after, judged);
    return String.format(
        Locale.ROOT,
        "old data, %d beats not rehearsed: accuracy %.4f before, %.4f after; macro F1 %.4f before,"
            + " %.4f after; loss %.4f before, %.4f after",
        judged.count(),
        old.accuracy(),
        tuned.accuracy(),
        old.macroF1(),
        tuned.macroF1(),
        old.loss(),
        tuned.loss());
  }
}
