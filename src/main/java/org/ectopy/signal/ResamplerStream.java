package org.ectopy.signal;

import java.util.Arrays;

/** A signal on its way through a {@link Resampler}. */
public final class ResamplerStream {

  private final Resampler resampler;
  private final int half;

  /** The input samples that are still needed. */
  private float[] held;

  private int heldCount;
  private long heldFrom;
  private long taken;
  private long nextOutput;

  ResamplerStream(Resampler resampler) {
    this.resampler = resampler;
    this.half = resampler.half();
    this.held = new float[2 * half];
    this.heldFrom = -half;
    this.heldCount = half;
    Arrays.fill(held, 0, half, Float.NaN);
  }

  /** Takes the next {@code count} samples and returns the output samples that are now certain. */
  public float[] accept(float[] samples, int count) {
    hold(samples, count);
    taken += count;
    float[] output = outputs(Math.max(nextOutput, resampler.outputsBefore(taken - half)));
    forget();
    return output;
  }

  /** Returns the last output samples. */
  public float[] finish() {
    float[] nothing = new float[half];
    Arrays.fill(nothing, Float.NaN);
    hold(nothing, half);
    return outputs(resampler.outputsBefore(taken));
  }

  private void hold(float[] samples, int count) {
    if (heldCount + count > held.length) {
      held = Arrays.copyOf(held, heldCount + count);
    }
    System.arraycopy(samples, 0, held, heldCount, count);
    heldCount += count;
  }

  private void forget() {
    long needed = resampler.inputBefore(nextOutput) - half + 1;
    int done = Math.clamp(needed - heldFrom, 0, heldCount);
    System.arraycopy(held, done, held, 0, heldCount - done);
    heldCount -= done;
    heldFrom += done;
  }

  private float[] outputs(long end) {
    float[] output = new float[Math.toIntExact(end - nextOutput)];
    for (int i = 0; i < output.length; i++) {
      output[i] = output(nextOutput + i);
    }
    nextOutput = end;
    return output;
  }

  private float output(long index) {
    int before = (int) (resampler.inputBefore(index) - heldFrom);
    if (Float.isNaN(held[before + (resampler.nearerToNext(index) ? 1 : 0)])) {
      return Float.NaN;
    }
    float[] weights = resampler.weights(index);
    int from = before - half + 1;
    double sum = weightedSum(weights, from);
    return Double.isNaN(sum) ? meanOfPresent(weights, from) : (float) sum;
  }

  /** Even and odd samples are added up by themselves: the processor does both at once. */
  private double weightedSum(float[] weights, int from) {
    double even = 0;
    double odd = 0;
    for (int i = 0; i < weights.length; i += 2) {
      even += weights[i] * (double) held[from + i];
      odd += weights[i + 1] * (double) held[from + i + 1];
    }
    return even + odd;
  }

  private float meanOfPresent(float[] weights, int from) {
    double sum = 0;
    double present = 0;
    for (int i = 0; i < weights.length; i++) {
      if (!Float.isNaN(held[from + i])) {
        sum += weights[i] * (double) held[from + i];
        present += weights[i];
      }
    }
    return (float) (sum / present);
  }
}
