package org.ectopy.ui.waveform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.session.ModelNote;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.ShownBeats;

/** Puts into words what the model says of the chosen beat, and which model it is. */
public final class PredictionReadings {

  /** A probability above this is not rounded to certainty. */
  private static final double ALMOST_CERTAIN = 0.999;

  private final Session session;
  private final ReadOnlyObjectWrapper<List<Reading>> beat = new ReadOnlyObjectWrapper<>(List.of());

  /** Readings of a session. */
  public PredictionReadings(Session session) {
    this.session = session;
    InvalidationListener update = changed -> beat.set(readings());
    session.shownBeats().addListener(update);
    session.selectedBeat().addListener(update);
  }

  /**
   * The chosen beat's five classes, the predicted one first, the others in their usual order; empty
   * where nothing is said of the beat.
   */
  public ReadOnlyObjectProperty<List<Reading>> beat() {
    return beat.getReadOnlyProperty();
  }

  /** The model that judges the beats. */
  public ReadOnlyObjectProperty<Optional<ModelNote>> model() {
    return session.model();
  }

  /** On how many beats annotator and model differ; 0 where there is nothing to compare. */
  public int disagreements() {
    return session.shownBeats().get().predictions().map(Predictions::disagreements).orElse(0);
  }

  /** The beats as they are shown, for those who want to know when they change. */
  public ReadOnlyObjectProperty<ShownBeats> shownBeats() {
    return session.shownBeats();
  }

  private List<Reading> readings() {
    int chosen = session.selectedBeat().get();
    Optional<Predictions> predictions = session.shownBeats().get().predictions();
    if (chosen == Session.NO_BEAT || predictions.isEmpty()) {
      return List.of();
    }
    BeatClass predicted = predictions.get().of(chosen);
    return Stream.concat(
            Stream.of(predicted), BeatClass.inOrder().stream().filter(each -> each != predicted))
        .map(each -> new Reading(each, predictions.get().probability(chosen, each)))
        .toList();
  }

  /**
   * One class of the chosen beat.
   *
   * @param probability 0 to 1
   */
  public record Reading(BeatClass beatClass, double probability) {

    /** The probability in percent to one decimal, without the sign. */
    public String percent() {
      return probability > ALMOST_CERTAIN && probability < 1
          ? ">99.9"
          : String.format(Locale.ROOT, "%.1f", 100 * probability);
    }
  }
}
