package org.ectopy.dataset;

import java.util.Arrays;

/**
 * What a model sees of the leads around one beat, to be changed, and where it lies in the record.
 */
public final class Waveforms {

  private final float[][] leads;
  private final double firstFrame;
  private final double framesPerSample;

  private Waveforms(float[][] leads, double firstFrame, double framesPerSample) {
    this.leads = leads;
    this.firstFrame = firstFrame;
    this.framesPerSample = framesPerSample;
  }

  /**
   * Waveforms that begin at a sample of the record as it is resampled.
   *
   * @param leads the samples of each lead, as many of each; kept, not copied
   * @param firstSample the first, counted at {@code hertz} from the record's start
   * @param framesPerSecond of the record
   */
  public static Waveforms at(
      float[][] leads, long firstSample, double hertz, double framesPerSecond) {
    double framesPerSample = framesPerSecond / hertz;
    return new Waveforms(leads, firstSample * framesPerSample, framesPerSample);
  }

  /** The same, to be changed. */
  public Waveforms copy() {
    return with(Arrays.stream(leads).map(float[]::clone).toArray(float[][]::new));
  }

  /** Others at the same place. */
  Waveforms with(float[][] others) {
    return new Waveforms(others, firstFrame, framesPerSample);
  }

  /** The number of leads. */
  public int leads() {
    return leads.length;
  }

  /** The number of samples of each lead. */
  public int length() {
    return leads[0].length;
  }

  /** The samples of a lead: the array itself, not a copy. */
  public float[] lead(int lead) {
    return leads[lead];
  }

  /** How many frames of the record a sample lasts. */
  public double framesPerSample() {
    return framesPerSample;
  }

  /** The frame of the record at which a sample lies, in parts of frames. */
  public double frame(double sample) {
    return firstFrame + sample * framesPerSample;
  }

  /** The sample nearest to a frame of the record; it may lie outside. */
  public int sample(long frame) {
    return (int) Math.round((frame - firstFrame) / framesPerSample);
  }
}
