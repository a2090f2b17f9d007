package org.ectopy.signal;

import java.io.IOException;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;

/**
 * Mixes recorded noise into a clean record for a noise stress test, as WFDB's {@code nst} does it.
 *
 * <p>The signal-to-noise ratio of a lead is 10 log10(S / N), S being the power of a sine as high
 * from peak to peak as its QRS complexes (the square of that height, over 8) and N the mean square
 * of the noise that is added. Lead i of the ECG gets lead i of the noise, from the first again
 * where the noise has fewer. The noise runs from the record's start on, begins anew where it ends,
 * and joins the signal without a step wherever it begins, ends or begins anew.
 */
public final class NoiseStress {

  /** The largest difference of the rates that {@code nst} takes for the same. */
  private static final double RATE_TOLERANCE = 0.1;

  private final EcgRecord noise;
  private final NoiseHalf half;

  /**
   * A test with one half of a noise record.
   *
   * @param noise such as {@code bw} or {@code ma} of the MIT-BIH Noise Stress Test Database; it
   *     stays the caller's to close
   */
  public NoiseStress(EcgRecord noise, NoiseHalf half) {
    this.noise = noise;
    this.half = half;
  }

  /**
   * A view of {@code clean} with noise; closing it closes {@code clean}.
   *
   * @param beats the beats of {@code clean}, by which its amplitude is measured
   * @param decibels the signal-to-noise ratio while there is noise
   * @throws IOException where samples cannot be read
   * @throws IllegalArgumentException where a lead has no measurable QRS complex or noise, several
   *     samples a frame, or the rates differ by more than a tenth
   */
  public EcgRecord mix(EcgRecord clean, AnnotationSet beats, double decibels) throws IOException {
    clean.leads().forEach(NoiseStress::requireOneSample);
    noise.leads().forEach(NoiseStress::requireOneSample);
    double rate = clean.rate().framesPerSecond();
    if (Math.abs(noise.rate().framesPerSecond() - rate) > RATE_TOLERANCE * rate) {
      throw new IllegalArgumentException(
          "noise of %s Hz for a record of %s Hz: resample it first"
              .formatted(noise.rate().framesPerSecond(), rate));
    }
    double[] gains = new double[clean.leads().size()];
    for (int lead = 0; lead < gains.length; lead++) {
      gains[lead] = gain(clean, beats, lead, decibels);
    }
    NoiseSchedule schedule = NoiseSchedule.nst(clean.rate());
    return new EcgRecord(clean.info(), new NoisySamples(clean, noise, half, schedule, gains));
  }

  /** What the noise of a lead is multiplied with, in stored units of the ECG for one of noise. */
  double gain(EcgRecord clean, AnnotationSet beats, int lead, double decibels) throws IOException {
    double height = SignalAmplitude.qrs(clean, beats, lead);
    double strength = SignalAmplitude.rms(noise, half, lead % noise.leads().size());
    if (!(height > 0) || !(strength > 0)) {
      throw new IllegalArgumentException(
          "lead %d: QRS complexes of height %s, noise of strength %s"
              .formatted(lead, height, strength));
    }
    return height / Math.sqrt(8) * Math.pow(10, -decibels / 20) / strength;
  }

  private static void requireOneSample(Lead lead) {
    if (lead.samplesPerFrame() != 1) {
      throw new IllegalArgumentException(
          "lead %s has %d samples a frame, 1 was expected"
              .formatted(lead.name(), lead.samplesPerFrame()));
    }
  }
}
