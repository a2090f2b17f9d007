package org.ectopy.synthesis;

/**
 * One wave of a beat: a Gaussian of the dipole, as in the dynamical model of P. E. McSharry, G. D.
 * Clifford, L. Tarassenko, L. A. Smith, "A dynamical model for generating synthetic
 * electrocardiogram signals", IEEE Trans. Biomed. Eng. 50(3):289-294, 2003, in the three axes of
 * its extension by R. Sameni et al. (EURASIP J. Adv. Signal Process. 2007:43407).
 *
 * <p>The model's differential equation is linear in its waves; here it is integrated in closed
 * form, so that the waves of neighbouring beats may overlap.
 *
 * @param after when it peaks, in s after the beat's own time, negative before it
 * @param width its standard deviation in s
 * @param peak the dipole at its peak
 */
record Wave(double after, double width, Dipole peak) {

  /** How many standard deviations of a wave are drawn on each side. */
  static final double REACH = 5;

  /** The share of the peak that is left at a time in s after the beat's own. */
  double share(double seconds) {
    double z = (seconds - after) / width;
    return Math.abs(z) > REACH ? 0 : StrictMath.exp(-z * z / 2);
  }

  /** The same wave, weaker or stronger. */
  Wave times(double factor) {
    return new Wave(after, width, peak.times(factor));
  }

  /** The same wave, later and wider by a factor. */
  Wave stretched(double factor) {
    return new Wave(after * factor, width * factor, peak);
  }

  /** The same wave, later by a time in s. */
  Wave later(double seconds) {
    return new Wave(after + seconds, width, peak);
  }
}
