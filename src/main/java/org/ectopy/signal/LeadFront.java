package org.ectopy.signal;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Turns the frames of one lead into {@link LeadBlock}s, the same whatever pieces the frames come
 * in. Over a gap the last voltage is held, and the lead goes on from there without a step.
 */
final class LeadFront {

  private static final double ENVELOPE_SECONDS = 0.11;

  private final WorkingRate rate;
  private final QrsBand band;
  private final int side;
  private final int blockSamples;
  private final Consumer<LeadBlock> blocks;

  private final float[] samples;
  private final boolean[] present;
  private int count;

  private double sum;
  private int summed;
  private int missing;
  private boolean begun;
  private boolean resumed = true;
  private double held;
  private double shift;

  /**
   * @param blockSamples the length of each block but the last, which is shorter
   * @param blocks takes them in order
   */
  LeadFront(WorkingRate rate, int blockSamples, Consumer<LeadBlock> blocks) {
    this.rate = rate;
    this.band = new QrsBand(rate);
    this.side = rate.samples(ENVELOPE_SECONDS) / 2;
    this.blockSamples = blockSamples;
    this.blocks = blocks;
    this.samples = new float[blockSamples + 2 * margin()];
    this.present = new boolean[samples.length];
    this.count = margin();
  }

  private int margin() {
    return band.reach() + side;
  }

  /** Takes the next frames in mV, NaN where there is none. */
  void accept(float[] millivolts, int frames) {
    for (int i = 0; i < frames; i++) {
      float value = millivolts[i];
      if (Float.isNaN(value)) {
        missing++;
      } else {
        sum += value;
      }
      if (++summed == rate.factor()) {
        endSample();
      }
    }
  }

  /** Says that no more frames come: the last block is given. */
  void finish() {
    if (summed > 0) {
      endSample();
    }
    for (int i = 0; i < margin(); i++) {
      add((float) held, false);
    }
    int rest = count - 2 * margin();
    if (rest > 0) {
      emit(rest);
    }
  }

  private void endSample() {
    if (missing == summed) {
      resumed = true;
      add((float) held, false);
    } else {
      double value = sum / (summed - missing);
      if (resumed) {
        resume(value);
      }
      held = value + shift;
      add((float) held, true);
    }
    sum = 0;
    summed = 0;
    missing = 0;
  }

  private void resume(double value) {
    resumed = false;
    if (begun) {
      shift = held - value;
    } else {
      begun = true;
      Arrays.fill(samples, 0, count, (float) value);
    }
  }

  private void add(float value, boolean there) {
    samples[count] = value;
    present[count] = there;
    count++;
    if (count == samples.length) {
      emit(blockSamples);
      System.arraycopy(samples, blockSamples, samples, 0, 2 * margin());
      System.arraycopy(present, blockSamples, present, 0, 2 * margin());
      count = 2 * margin();
    }
  }

  private void emit(int length) {
    float[] filtered = new float[length + 2 * side];
    band.filter(samples, filtered);
    float[] envelope = envelope(filtered, length);
    for (int i = 0; i < length; i++) {
      if (!present[margin() + i]) {
        envelope[i] = Float.NaN;
      }
    }
    blocks.accept(new LeadBlock(Arrays.copyOfRange(filtered, side, side + length), envelope));
  }

  private float[] envelope(float[] filtered, int length) {
    float[] envelope = new float[length];
    double squares = 0;
    for (int i = 0; i < 2 * side; i++) {
      squares += (double) filtered[i] * filtered[i];
    }
    for (int i = 0; i < length; i++) {
      float next = filtered[i + 2 * side];
      squares += (double) next * next;
      envelope[i] = (float) Math.sqrt(Math.max(0, squares) / (2 * side + 1));
      squares -= (double) filtered[i] * filtered[i];
    }
    return envelope;
  }
}
