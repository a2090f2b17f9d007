package org.ectopy.ui.trace;

import java.util.Optional;
import org.ectopy.model.explanation.Explanation;

/**
 * What is shown on demand.
 *
 * @param filtered whether traces are drawn without drift and muscle noise
 * @param probability whether beats are shaded by the probability of their predicted class
 * @param why what moved the model to its opinion of a beat, to be shaded; empty for nothing
 */
public record Overlays(boolean filtered, boolean probability, Optional<Explanation> why) {

  /** Nothing but traces and classes. */
  public static final Overlays NONE = new Overlays(false, false);

  /** Without reasons. */
  public Overlays(boolean filtered, boolean probability) {
    this(filtered, probability, Optional.empty());
  }

  /** With the filter turned on or off. */
  public Overlays withFiltered(boolean on) {
    return new Overlays(on, probability, why);
  }

  /** With the shading turned on or off. */
  public Overlays withProbability(boolean on) {
    return new Overlays(filtered, on, why);
  }

  /** With other reasons. */
  public Overlays withWhy(Optional<Explanation> now) {
    return new Overlays(filtered, probability, now);
  }
}
