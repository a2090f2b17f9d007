package org.ectopy.signal;

import java.util.Arrays;
import java.util.List;

/**
 * All leads of a block as one: their envelopes in QRS heights, each as much as its lead can be
 * trusted, and beside it where the main deflection lies.
 */
final class LeadMixture {

  /** A wave that points down counts as much less, for annotators mark the R peak beside an S. */
  private static final float DOWNWARD = 0.75f;

  private static final float LINEAR = 1;
  private static final float ROOM = 0.6f;

  private final float[] height;
  private final float[] deflection;
  private final float[] weight;

  private LeadMixture(int length) {
    this.height = new float[length];
    this.deflection = new float[length];
    this.weight = new float[length];
  }

  /** The mixture of a block, counted from the first there was, that is ready in all leads. */
  static LeadMixture of(List<LeadWindow> leads, long block) {
    int length = leads.getFirst().block(block).length();
    LeadMixture mixture = new LeadMixture(length);
    for (LeadWindow lead : leads) {
      LeadBlock samples = lead.block(block);
      int middle = length / 2;
      LeadLevel at = lead.level(block);
      mixture.add(samples, lead.level(block - 1), at, middle - length);
      mixture.add(samples, at, lead.level(block + 1), middle);
    }
    for (int i = 0; i < length; i++) {
      float scale = mixture.weight[i] > 0 ? 1 / mixture.weight[i] : 0;
      mixture.height[i] *= scale;
      mixture.deflection[i] *= scale;
    }
    return mixture;
  }

  /**
   * Adds the half of a block in which one level goes over into the next.
   *
   * @param origin the sample in whose place the first level holds
   */
  private void add(LeadBlock block, LeadLevel first, LeadLevel next, int origin) {
    int from = Math.max(0, origin);
    int to = origin <= 0 ? block.length() / 2 : block.length();
    for (int i = from; i < to; i++) {
      float envelope = block.envelope(i);
      if (envelope >= 0) {
        float part = (float) (i - origin) / block.length();
        float trust = first.weight() + part * (next.weight() - first.weight());
        float perMillivolt = 1 / (first.height() + part * (next.height() - first.height()));
        float wave = block.wave(i);
        weight[i] += trust;
        height[i] += trust * bounded(envelope * perMillivolt);
        deflection[i] += trust * perMillivolt * Math.max(wave, -DOWNWARD * wave);
      }
    }
  }

  /** Heights up to a usual QRS complex as they are; an artefact counts as 1.6 of them at most. */
  private static float bounded(float height) {
    return height <= LINEAR
        ? height
        : LINEAR + ROOM * (1 - (float) Math.exp((LINEAR - height) / ROOM));
  }

  int length() {
    return height.length;
  }

  /** The heights, 1 for a usual QRS complex. */
  float[] height() {
    return Arrays.copyOf(height, height.length);
  }

  /** The deflections in the same unit, upward ones as they are, downward ones less. */
  float[] deflection() {
    return Arrays.copyOf(deflection, deflection.length);
  }
}
