package org.ectopy.dataset;

import java.util.random.RandomGenerator;

/** Puts one of a beat's leads in place of all, as where no other was recorded. */
public record OneLead() implements Augmentation {

  @Override
  public void change(Segments cut, int beat, RandomGenerator random) {
    int from = cut.waveform(beat, random.nextInt(cut.leads()));
    for (int lead = 0; lead < cut.leads(); lead++) {
      int to = cut.waveform(beat, lead);
      System.arraycopy(cut.waveforms(), from, cut.waveforms(), to, cut.shape().perLead());
    }
  }
}
