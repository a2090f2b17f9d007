package org.ectopy.model.training;

import java.util.stream.IntStream;
import org.ectopy.dataset.BeatSet;
import org.ectopy.record.BeatClass;

/**
 * Beats of what a model knew before it is tuned: some to learn from again, others to see what the
 * tuning costs.
 *
 * @param learned again
 * @param judged before and after
 */
public record Rehearsal(LabelledBeats learned, LabelledBeats judged) {

  /** Normal beats of both parts. */
  private static final int MOST_NORMAL = 8000;

  /** Beats of any other class, of both parts. */
  private static final int MOST_OTHER = 2000;

  /** Beats of a sample that is rehearsed quickly. */
  private static final int FEW_NORMAL = 1500;

  private static final int FEW_OTHER = 500;

  /** As many of each, drawn at random class by class and taken in turn; of rare classes all. */
  public static Rehearsal of(BeatSet set, long seed) {
    LabelledBeats drawn = drawn(set, MOST_NORMAL, MOST_OTHER, seed);
    return new Rehearsal(every(drawn, 0), every(drawn, 1));
  }

  /** A few beats to learn from again, drawn class by class; of rare classes all. */
  public static LabelledBeats few(BeatSet set, long seed) {
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
}
