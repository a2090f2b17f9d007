package org.ectopy.signal;

import java.util.Locale;
import org.ectopy.record.SampleRate;

/**
 * The rate at which a detector sees a record: the record's own from 100 to 1000 Hz, a whole part of
 * a greater one, twice a lesser one.
 *
 * @param recorded the record's frames per second
 * @param seen the detector's
 */
record DetectionRate(double recorded, double seen) {

  /** Below it in Hz too little of a QRS complex is left to be told from a T wave. */
  static final double LEAST = 60;

  /** Above it in Hz no ECG is recorded, and a second would need more memory than it is worth. */
  static final double GREATEST = 100_000;

  /**
   * The rate for a record.
   *
   * @throws DetectionException where no beats can be found at its rate
   */
  static DetectionRate of(SampleRate rate) throws DetectionException {
    double recorded = rate.framesPerSecond();
    if (recorded < LEAST || recorded > GREATEST) {
      throw new DetectionException(
          String.format(
              Locale.ROOT,
              "beats are found at %.0f to %.0f frames per second, this record has %s",
              LEAST,
              GREATEST,
              recorded));
    }
    if (recorded < BeatFinder.LEAST_DETECTOR_RATE) {
      return new DetectionRate(recorded, 2 * recorded);
    }
    return new DetectionRate(
        recorded, recorded / Math.ceil(recorded / BeatFinder.GREATEST_DETECTOR_RATE));
  }

  /** Begins a detection that is fed at the record's rate and listens at the detector's. */
  QrsStream start(QrsDetector detector, int leads, DetectionListener listener) {
    QrsStream stream = detector.start(seen, leads, listener);
    return seen == recorded
        ? stream
        : new ResampledStream(new Resampler(recorded, seen), leads, stream);
  }

  /** The record's frame at a frame that the detector gave. */
  long recordFrame(long seenFrame) {
    return Math.round(seenFrame * (recorded / seen));
  }
}
