package org.ectopy.signal;

/**
 * The standard detector: it mixes the QRS energy of all leads, each as much as it can be trusted,
 * and takes as beats the path through the peaks that has the most evidence for the least disturbed
 * rhythm.
 *
 * <p>It tells a beat within a minute and holds no more than that of a record. Its constants were
 * chosen on 24 records of MIT-BIH (DS1, 102, 104) and none is that of a record; docs/results.md
 * tells how it does on those and on the other 24.
 */
public final class BestPathDetector implements QrsDetector {

  /** A detector. */
  public BestPathDetector() {}

  @Override
  public String name() {
    return "best-path";
  }

  @Override
  public String description() {
    return "all ECG leads by their quality, and the path through their peaks that fits the rhythm";
  }

  @Override
  public QrsStream start(double framesPerSecond, int leads, DetectionListener listener) {
    return new BestPathStream(WorkingRate.of(framesPerSecond), leads, listener);
  }
}
