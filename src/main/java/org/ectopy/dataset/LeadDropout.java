package org.ectopy.dataset;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Makes one lead of a beat 0 throughout, as one that fell off; a lead that is alone stays. */
public record LeadDropout() implements Augmentation {

  @Override
  public void change(Segments cut, int beat, RandomGenerator random) {
    if (cut.leads() > 1) {
      int from = cut.waveform(beat, random.nextInt(cut.leads()));
      Arrays.fill(cut.waveforms(), from, from + cut.shape().perLead(), 0);
    }
  }
}
