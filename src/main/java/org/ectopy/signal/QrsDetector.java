package org.ectopy.signal;

/** A way of finding QRS complexes; it holds no state, its streams do. */
public interface QrsDetector {

  /** What it is called on the command line and where its beats are shown, such as {@code pt}. */
  String name();

  /** In one line: the method and its source. */
  String description();

  /**
   * Begins a detection.
   *
   * @param framesPerSecond from {@link BeatFinder#LEAST_DETECTOR_RATE} to {@link
   *     BeatFinder#GREATEST_DETECTOR_RATE} Hz
   * @param leads the number of ECG leads, 1 or more
   * @param listener told of what is found, on the thread that feeds the stream
   */
  QrsStream start(double framesPerSecond, int leads, DetectionListener listener);
}
