package org.ectopy.dataset;

/** The QRS complex of a beat in all its leads, without their means. */
final class QrsShape {

  private static final int LENGTH = BeatWindow.QRS.length();

  private final float[] samples;
  private double energy;

  QrsShape(int leads) {
    samples = new float[leads * LENGTH];
  }

  /** Takes the shape of a beat. */
  void take(BeatWindow window) {
    energy = 0;
    for (int lead = 0; lead < window.leads(); lead++) {
      float[] from = window.lead(lead);
      float mean = (float) BeatWindow.QRS.mean(from);
      for (int i = 0; i < LENGTH; i++) {
        float sample = from[BeatWindow.QRS.from() + i] - mean;
        samples[lead * LENGTH + i] = sample;
        energy += sample * sample;
      }
    }
  }

  /** The correlation with another over all leads together. */
  double likeness(QrsShape other) {
    float even = 0;
    float odd = 0;
    for (int i = 0; i < samples.length; i += 2) {
      even += samples[i] * other.samples[i];
      odd += samples[i + 1] * other.samples[i + 1];
    }
    return (even + odd) / Math.sqrt(energy * other.energy + 1e-9);
  }

  /** The logarithm of its size over another's. */
  double logSizeOver(QrsShape other) {
    return Math.log((energy + 1e-6) / (other.energy + 1e-6)) / 2;
  }
}
