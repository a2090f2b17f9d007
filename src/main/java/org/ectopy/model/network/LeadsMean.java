package org.ectopy.model.network;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;

/** The mean over leads: {@code [beats, leads, samples]} becomes {@code [beats, numbers]}. */
final class LeadsMean extends Leads {

  private static final int[] OVER_LEADS = {1};

  LeadsMean(Block each, int samples) {
    super(each, samples);
  }

  @Override
  NDArray joined(NDArray byLead) {
    return byLead.mean(OVER_LEADS);
  }

  @Override
  int widening() {
    return 1;
  }
}
