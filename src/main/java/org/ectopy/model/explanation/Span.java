package org.ectopy.model.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.dataset.Waveforms;

/**
 * A stretch of a waveform.
 *
 * @param from its first sample
 * @param until the sample after its last
 */
record Span(int from, int until) {

  /** A part of a wave shorter than this, in s, is not taken away by itself. */
  private static final double LEAST_SECONDS = 0.04;

  /** A wave and where it lies. */
  record Wave(WavePart part, Span span) {}

  /**
   * The waves of a beat, as far as the waveform holds them.
   *
   * @param fiducial the beat's sample
   */
  static List<Wave> waves(Waveforms beat, int fiducial, double samplesPerSecond) {
    int length = signal(beat);
    List<Wave> waves = new ArrayList<>();
    for (WavePart part : WavePart.values()) {
      int from = Math.max(0, fiducial + (int) Math.round(part.from() * samplesPerSecond));
      int until =
          (int) Math.min(length, fiducial + (double) Math.round(part.until() * samplesPerSecond));
      if (until - from >= LEAST_SECONDS * samplesPerSecond) {
        waves.add(new Wave(part, new Span(from, until)));
      }
    }
    return waves;
  }

  /**
   * How many samples there are before nothing but zeros follows: what is filled up is no signal.
   */
  static int signal(Waveforms beat) {
    int length = beat.length();
    while (length > 1 && silent(beat, length - 1)) {
      length--;
    }
    return length;
  }

  private static boolean silent(Waveforms beat, int sample) {
    return IntStream.range(0, beat.leads()).allMatch(lead -> beat.lead(lead)[sample] == 0);
  }
}
