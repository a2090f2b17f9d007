package org.ectopy.cli;

import java.util.Locale;
import org.ectopy.record.ElapsedTime;
import org.ectopy.record.SampleRate;
import org.ectopy.signal.Detection;

/**
 * What a detection came to.
 *
 * @param beats how many were found
 * @param seconds the length of the signal
 * @param unreadableSeconds how much of it could not be read
 */
record DetectionSummary(long beats, double seconds, double unreadableSeconds) {

  static final DetectionSummary NOTHING = new DetectionSummary(0, 0, 0);

  static DetectionSummary of(Detection detection, SampleRate rate) {
    return new DetectionSummary(
        detection.count(),
        rate.seconds(detection.frames()),
        rate.seconds(detection.unreadableFrames()));
  }

  DetectionSummary plus(DetectionSummary other) {
    return new DetectionSummary(
        beats + other.beats, seconds + other.seconds, unreadableSeconds + other.unreadableSeconds);
  }

  /** The cells of its row: beats, beats per readable minute, length and unreadable time. */
  String[] row(String name) {
    double minutes = (seconds - unreadableSeconds) / 60;
    String perMinute = minutes > 0 ? String.format(Locale.ROOT, "%.1f", beats / minutes) : "-";
    SampleRate second = SampleRate.ofHertz(1000);
    return new String[] {
      name,
      String.valueOf(beats),
      perMinute,
      ElapsedTime.of(second.frameAt(seconds), second),
      ElapsedTime.of(second.frameAt(unreadableSeconds), second)
    };
  }
}
