package org.ectopy.signal;

/**
 * The QRS detector of Pan and Tompkins, as it is taught: band-pass, derivative, square, integral,
 * then thresholds that follow the heights of the peaks.
 *
 * <p>Source: J. Pan, W. J. Tompkins, "A Real-Time QRS Detection Algorithm", IEEE Transactions on
 * Biomedical Engineering 32(3):230-236, 1985. It looks at the first ECG lead only. The published
 * filters are for 200 Hz; here they have the same durations at any rate ({@link
 * PanTompkinsFilters}). What the paper leaves open is said where it is decided.
 */
public final class PanTompkins implements QrsDetector {

  /** A detector with the constants of the paper. */
  public PanTompkins() {}

  @Override
  public String name() {
    return "pan-tompkins";
  }

  @Override
  public String description() {
    return "Pan and Tompkins 1985, on the first ECG lead alone; for teaching";
  }

  @Override
  public QrsStream start(double framesPerSecond, int leads, DetectionListener listener) {
    return new PanTompkinsStream(framesPerSecond, listener);
  }
}
