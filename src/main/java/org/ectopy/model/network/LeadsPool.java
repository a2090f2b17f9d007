package org.ectopy.model.network;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;

/**
 * Mean and maximum over leads: {@code [beats, leads, samples]} becomes {@code [beats, 2 x
 * numbers]}.
 */
final class LeadsPool extends Leads {

  private static final int[] OVER_LEADS = {1};

  LeadsPool(Block each, int samples) {
    super(each, samples);
  }

  @Override
  NDArray joined(NDArray byLead) {
    return byLead.mean(OVER_LEADS).concat(byLead.max(OVER_LEADS), 1);
  }

  @Override
  int widening() {
    return 2;
  }
}
