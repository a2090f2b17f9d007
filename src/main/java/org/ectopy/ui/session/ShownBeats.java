package org.ectopy.ui.session;

import java.util.Optional;
import org.ectopy.record.BeatClass;

/**
 * The marks as they are shown: with what a model says of their beats, and who gives them colours.
 *
 * @param predictions of these marks; empty where there are none yet
 */
public record ShownBeats(Marks marks, Optional<Predictions> predictions, Coloring coloring) {

  /** No marks at all. */
  public static final ShownBeats NONE = unpredicted(Marks.NONE);

  /** Marks of which no model has said anything. */
  public static ShownBeats unpredicted(Marks marks) {
    return new ShownBeats(marks, Optional.empty(), Coloring.MODEL);
  }

  /** Whether the colours are the model's. */
  public boolean coloredByModel() {
    return predictions.isPresent() && coloring == Coloring.MODEL;
  }

  /** The class whose colour a beat has: what a person has said of it goes before the model. */
  public BeatClass drawnAs(int beat) {
    BeatMark mark = marks.beats().get(beat);
    boolean models = coloredByModel() && !mark.reviewed() && predictions.get().knows(beat);
    return models ? predictions.get().of(beat) : mark.drawnAs();
  }

  /** How the beats lie under the columns of a narrow drawing of {@code viewport}. */
  public BeatShares shares(int columns, Viewport viewport) {
    BeatShares shares = new BeatShares(columns, viewport);
    int last = marks.firstBeatFrom(viewport.frameAt(columns));
    for (int beat = marks.firstBeatFrom(viewport.firstFrame()); beat < last; beat++) {
      shares.add(marks.frame(beat), drawnAs(beat));
    }
    return shares;
  }
}
