package org.ectopy.dataset;

import java.io.IOException;

/**
 * Beats against those around them: each lead as a share of the dominant beat's height, and the
 * numbers of {@link BeatFamilies} and {@link ShapeFeatures}.
 */
final class NeighbouringBeats implements BeatCutter {

  private static final float MOST = 4;

  private final ContextSignal signal;
  private final BeatList beats;
  private final BeatFamilies families;
  private BeatWindow before;
  private BeatWindow now;
  private BeatWindow after;
  private int beat;

  NeighbouringBeats(ContextSignal signal, BeatList beats) {
    this.signal = signal;
    this.beats = beats;
    this.families = new BeatFamilies(signal.leads());
    this.before = new BeatWindow(signal.leads());
    this.now = new BeatWindow(signal.leads());
    this.after = new BeatWindow(signal.leads());
  }

  @Override
  public void next(double pause, float[] waveforms, FeatureRow row) throws IOException {
    moveOn();
    families.take(now, pause, row);
    ShapeFeatures.measure(
        beat == 0 ? now : before,
        now,
        beat == beats.count() - 1 ? now : after,
        families.dominant(),
        row);
    scale(waveforms);
    beat++;
  }

  private void moveOn() throws IOException {
    if (beat == 0) {
      after.read(signal, signal.nearest(beats.frame(0)));
    }
    BeatWindow free = before;
    before = now;
    now = after;
    after = free;
    if (beat + 1 < beats.count()) {
      after.read(signal, signal.nearest(beats.frame(beat + 1)));
    }
  }

  private void scale(float[] waveforms) {
    for (int lead = 0; lead < now.leads(); lead++) {
      float height = ShapeFeatures.height(families.dominant().lead(lead));
      float[] samples = now.lead(lead);
      for (int i = 0; i < BeatWindow.LENGTH; i++) {
        waveforms[lead * BeatWindow.LENGTH + i] = Math.clamp(samples[i] / height, -MOST, MOST);
      }
    }
  }
}
