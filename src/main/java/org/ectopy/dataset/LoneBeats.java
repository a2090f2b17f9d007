package org.ectopy.dataset;

import java.io.IOException;

/** Beats as they are in mV: no other beat's shape is looked at. */
final class LoneBeats implements BeatCutter {

  private static final float MOST = 8;

  private final ContextSignal signal;
  private final BeatList beats;
  private final BeatWindow window;
  private int beat;

  LoneBeats(ContextSignal signal, BeatList beats) {
    this.signal = signal;
    this.beats = beats;
    this.window = new BeatWindow(signal.leads());
  }

  @Override
  public int leads() {
    return window.leads();
  }

  @Override
  public BeatWindow moveOn() throws IOException {
    window.read(signal, signal.nearest(beats.frame(beat)));
    beat++;
    return window;
  }

  @Override
  public void describe(BeatWindow cut, float[] waveforms, FeatureRow row) {
    for (int lead = 0; lead < cut.leads(); lead++) {
      float[] samples = cut.lead(lead);
      for (int i = 0; i < BeatWindow.LENGTH; i++) {
        waveforms[lead * BeatWindow.LENGTH + i] = Math.clamp(samples[i], -MOST, MOST);
      }
    }
  }
}
