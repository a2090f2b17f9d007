package org.ectopy.synthesis;

import java.util.List;

/** The heart's dipole over the time of a record, a value for each frame. */
final class DipoleTrack {

  private final double rate;
  private final double[] x;
  private final double[] y;
  private final double[] z;

  DipoleTrack(double rate, int frames) {
    this.rate = rate;
    this.x = new double[frames];
    this.y = new double[frames];
    this.z = new double[frames];
  }

  double rate() {
    return rate;
  }

  int frames() {
    return x.length;
  }

  /** Adds waves about a time in s; what lies outside the record is lost. */
  void add(double time, List<Wave> waves, double factor) {
    for (Wave wave : waves) {
      double reach = Wave.REACH * wave.width();
      int from = (int) Math.max(0, Math.ceil((time + wave.after() - reach) * rate));
      int to = (int) Math.min(x.length - 1.0, Math.floor((time + wave.after() + reach) * rate));
      for (int i = from; i <= to; i++) {
        add(i, wave.peak(), factor * wave.share(i / rate - time));
      }
    }
  }

  /** Adds a part of a dipole in one frame of the record. */
  void add(int frame, Dipole dipole, double factor) {
    x[frame] += factor * dipole.x();
    y[frame] += factor * dipole.y();
    z[frame] += factor * dipole.z();
  }

  Dipole at(int frame) {
    return new Dipole(x[frame], y[frame], z[frame]);
  }
}
