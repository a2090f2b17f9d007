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

  /** As many of each, drawn at random class by class and taken in turn; of rare classes all. */
  public static Rehearsal of(BeatSet set, long seed) {
    LabelledBeats drawn =
        BeatClass.inOrder().stream()
            .map(
                label ->
                    LabelledBeats.of(
                            set, set.all().filter(beat -> set.label(beat) == label).toArray())
                        .sample(label == BeatClass.N ? MOST_NORMAL : MOST_OTHER, seed))
            .reduce(LabelledBeats::and)
            .orElseThrow();
    return new Rehearsal(every(drawn, 0), every(drawn, 1));
  }

  private static LabelledBeats every(LabelledBeats drawn, int first) {
    return LabelledBeats.of(
        drawn.set(),
        IntStream.iterate(first, i -> i < drawn.count(), i -> i + 2).map(drawn::inSet).toArray());
  }
}
