package org.ectopy.dataset;

import java.io.IOException;

/**
 * Beats against those around them: each lead, and after it the dominant beat's, as a share of the
 * dominant beat's height, and the numbers of {@link BeatFamilies} and {@link ShapeFeatures}.
 */
final class NeighbouringBeats implements BeatCutter {

  private static final float MOST = 4;

  private final ContextSignal signal;
  private final BeatList beats;
  private final BeatFamilies families;
  private BeatWindow before;
  private BeatWindow now;
  private BeatWindow after;

  /** How many beats have been moved on to. */
  private int moved;

  NeighbouringBeats(ContextSignal signal, BeatList beats) {
    this.signal = signal;
    this.beats = beats;
    this.families = new BeatFamilies(signal.leads());
    this.before = new BeatWindow(signal.leads());
    this.now = new BeatWindow(signal.leads());
    this.after = new BeatWindow(signal.leads());
  }

  @Override
  public int leads() {
    return now.leads();
  }

  @Override
  public BeatWindow moveOn() throws IOException {
    if (moved == 0) {
      after.read(signal, signal.nearest(beats.frame(0)));
    }
    BeatWindow free = before;
    before = now;
    now = after;
    after = free;
    moved++;
    if (moved < beats.count()) {
      after.read(signal, signal.nearest(beats.frame(moved)));
    }
    return now;
  }

  @Override
  public void describe(BeatWindow beat, float[] waveforms, FeatureRow row) {
    families.compare(beat, row);
    ShapeFeatures.measure(
        moved == 1 ? beat : before,
        beat,
        moved == beats.count() ? beat : after,
        families.dominant(),
        row);
    scale(beat, waveforms);
  }

  @Override
  public void keep(BeatWindow beat, double pause) {
    families.join(beat, pause);
  }

  /** The patient's usual beat, as it was when a beat was last described. */
  BeatWindow usual() {
    return families.dominant();
  }

  private void scale(BeatWindow beat, float[] waveforms) {
    for (int lead = 0; lead < beat.leads(); lead++) {
      float[] dominant = families.dominant().lead(lead);
      float height = ShapeFeatures.height(dominant);
      int from = 2 * lead * BeatWindow.LENGTH;
      scale(beat.lead(lead), height, waveforms, from);
      scale(dominant, height, waveforms, from + BeatWindow.LENGTH);
    }
  }

  private static void scale(float[] samples, float height, float[] waveforms, int from) {
    for (int i = 0; i < BeatWindow.LENGTH; i++) {
      waveforms[from + i] = Math.clamp(samples[i] / height, -MOST, MOST);
    }
  }
}
