package org.ectopy.dataset;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * The shapes that a record's beats have had so far, eight at most: each beat joins the nearest that
 * is like it, or else begins a family of its own in place of the rarest.
 */
final class BeatFamilies {

  private static final int MOST = 8;

  private final BeatFamily[] families = new BeatFamily[MOST];
  private final BeatWindow dominant;
  private final QrsShape shape;
  private Optional<BeatFamily> own = Optional.empty();

  BeatFamilies(int leads) {
    Arrays.setAll(families, i -> new BeatFamily(leads));
    dominant = new BeatWindow(leads);
    shape = new QrsShape(leads);
  }

  /** Fills in what sets a beat apart from those before; nothing is taken in. */
  void compare(BeatWindow beat, FeatureRow row) {
    shape.take(beat);
    compareWithDominant(beat, row);
    own = nearest().filter(BeatFamily::fits);
    row.set(ContextFeature.LIKE_NO_FAMILY, own.isEmpty() ? 1 : 0);
    row.set(ContextFeature.PAUSE_AFTER_FAMILY, own.map(BeatFamily::pause).orElse(0.0));
  }

  /**
   * Takes the beat in that was compared last.
   *
   * @param pause after the beat, as {@link RhythmFeatures#pause} has it
   */
  void join(BeatWindow beat, double pause) {
    for (BeatFamily family : families) {
      family.fade();
    }
    own.ifPresentOrElse(family -> family.add(beat, pause), () -> rarest().begin(beat, pause));
  }

  /** The mean of the beats of the dominant family, as it was when a beat was compared last. */
  BeatWindow dominant() {
    return dominant;
  }

  private void compareWithDominant(BeatWindow beat, FeatureRow row) {
    double all = 0;
    BeatFamily most = families[0];
    for (BeatFamily family : families) {
      if (!family.isEmpty()) {
        family.compare(shape);
        all += family.recent();
        most = family.dominance() > most.dominance() ? family : most;
      }
    }
    boolean first = most.isEmpty();
    dominant.copy(first ? beat : most.template());
    row.set(ContextFeature.QRS_OVER_DOMINANT, first ? 0 : most.logSize());
    row.set(ContextFeature.DOMINANT_SHARE, first ? 1 : most.recent() / all);
  }

  private Optional<BeatFamily> nearest() {
    BeatFamily nearest = families[0];
    for (BeatFamily family : families) {
      if (!family.isEmpty() && family.nearness() > nearest.nearness()) {
        nearest = family;
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  /** An empty one, else the one with the fewest beats of late. */
  private BeatFamily rarest() {
    return Arrays.stream(families)
        .filter(BeatFamily::isEmpty)
        .findFirst()
        .orElseGet(
            () ->
                Arrays.stream(families)
                    .min(Comparator.comparingDouble(BeatFamily::recent))
                    .orElseThrow());
  }
}
