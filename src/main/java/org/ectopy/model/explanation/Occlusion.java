package org.ectopy.model.explanation;

import java.util.Optional;
import org.ectopy.dataset.Waveforms;

/**
 * Takes stretches of a beat's signal away.
 *
 * @param usual what the patient's usual beat has in their place; empty for straight lines
 */
record Occlusion(Optional<Waveforms> usual) {

  /** Samples over which the beat's own signal goes over into the other. */
  private static final int RAMP = 2;

  /** The same beat without a stretch {@code [from, until)} of a lead, a copy. */
  Waveforms without(Waveforms beat, int lead, int from, int until) {
    Waveforms changed = beat.copy();
    remove(changed, lead, from, until);
    return changed;
  }

  /** Takes a stretch {@code [from, until)} of a lead out of waveforms. */
  void remove(Waveforms beat, int lead, int from, int until) {
    if (usual.isPresent()) {
      replace(beat.lead(lead), usual.get().lead(lead), from, until);
    } else {
      flatten(beat.lead(lead), from, until);
    }
  }

  private static void replace(float[] samples, float[] others, int from, int until) {
    for (int i = from; i < until; i++) {
      double begun = from == 0 ? 1 : (i - from + 1) / (RAMP + 1.0);
      double left = until == samples.length ? 1 : (until - i) / (RAMP + 1.0);
      double share = Math.min(1, Math.min(begun, left));
      samples[i] = (float) (samples[i] + share * (others[i] - samples[i]));
    }
  }

  private static void flatten(float[] samples, int from, int until) {
    int before = Math.max(0, from - 1);
    int after = Math.min(samples.length - 1, until);
    float begin = samples[before];
    float end = samples[after];
    for (int i = from; i < until; i++) {
      double share = (i - before) / (double) Math.max(1, after - before);
      samples[i] = (float) (begin + share * (end - begin));
    }
  }
}
