package org.ectopy.ui.trace;

/**
 * What is shown on demand.
 *
 * @param filtered whether traces are drawn without drift and muscle noise
 * @param probability whether beats are shaded by the probability of their predicted class
 */
public record Overlays(boolean filtered, boolean probability) {

  /** Nothing but traces and classes. */
  public static final Overlays NONE = new Overlays(false, false);

  /** With the filter turned on or off. */
  public Overlays withFiltered(boolean on) {
    return new Overlays(on, probability);
  }

  /** With the shading turned on or off. */
  public Overlays withProbability(boolean on) {
    return new Overlays(filtered, on);
  }
}
