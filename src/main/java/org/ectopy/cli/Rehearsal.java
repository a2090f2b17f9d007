package org.ectopy.cli;

import java.util.Locale;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatSet;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelException;
import org.ectopy.model.training.LabelledBeats;
import org.ectopy.model.training.Verdict;
import org.ectopy.record.BeatClass;

/**
 * Beats of what a model knew before it is tuned: some to learn from again, others to see what the
 * tuning costs.
 *
 * @param learned again
 * @param judged before and after
 */
record Rehearsal(LabelledBeats learned, LabelledBeats judged) {

  /** Normal beats of both parts. */
  private static final int MOST_NORMAL = 8000;

  /** Beats of any other class, of both parts. */
  private static final int MOST_OTHER = 2000;

  /** Beats of a sample that is rehearsed quickly. */
  private static final int FEW_NORMAL = 1500;

  private static final int FEW_OTHER = 500;

  /** As many of each, drawn at random class by class and taken in turn; of rare classes all. */
  static Rehearsal of(BeatSet set, long seed) {
    LabelledBeats drawn = drawn(set, MOST_NORMAL, MOST_OTHER, seed);
    return new Rehearsal(every(drawn, 0), every(drawn, 1));
  }

  /** A few beats to learn from again, drawn class by class; of rare classes all. */
  static LabelledBeats small(BeatSet set, long seed) {
    return drawn(set, FEW_NORMAL, FEW_OTHER, seed);
  }

  private static LabelledBeats drawn(BeatSet set, int normal, int other, long seed) {
    int[] drawn =
        BeatClass.inOrder().stream()
            .map(
                label ->
                    LabelledBeats.of(
                            set, set.all().filter(beat -> set.label(beat) == label).toArray())
                        .sample(label == BeatClass.N ? normal : other, seed))
            .flatMapToInt(beats -> IntStream.of(beats.inSet(0, beats.count())))
            .toArray();
    return LabelledBeats.of(set, drawn);
  }

  private static LabelledBeats every(LabelledBeats drawn, int first) {
    return LabelledBeats.of(
        drawn.set(),
        IntStream.iterate(first, i -> i < drawn.count(), i -> i + 2).map(drawn::inSet).toArray());
  }

  /** What the judged beats say of a model before and after, in one line. */
  String cost(ModelBundle before, ModelBundle after) throws ModelException {
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
