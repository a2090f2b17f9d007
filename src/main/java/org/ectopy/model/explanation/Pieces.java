package org.ectopy.model.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Overlapping pieces of a waveform, each taken away in turn.
 *
 * @param length samples of the waveform
 * @param width samples of a piece
 * @param step samples from the start of a piece to that of the next
 */
record Pieces(int length, int width, int step) {

  /** How long a piece is, in s: about as long as a P wave or a narrow QRS. */
  private static final double SECONDS = 0.10;

  private static final double STEP_SECONDS = 0.02;

  /** Pieces of 100 ms every 20 ms, in whole samples. */
  static Pieces of(int length, double samplesPerSecond) {
    int width = (int) Math.max(1, Math.round(SECONDS * samplesPerSecond));
    int step = (int) Math.max(1, Math.round(STEP_SECONDS * samplesPerSecond));
    return new Pieces(length, Math.min(length, width), step);
  }

  /** The first sample of each piece; the last piece ends with the waveform. */
  List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    while (start < length - width) {
      starts.add(start);
      start += step;
    }
    starts.add(length - width);
    return starts;
  }

  /** Each piece. */
  List<Span> spans() {
    return starts().stream().map(start -> new Span(start, start + width)).toList();
  }

  /** Each sample's weight: the mean over the pieces that hold it. */
  double[] bySample(double[] weights) {
    double[] sums = new double[length];
    int[] counts = new int[length];
    List<Integer> starts = starts();
    for (int piece = 0; piece < weights.length; piece++) {
      for (int i = starts.get(piece); i < starts.get(piece) + width; i++) {
        sums[i] += weights[piece];
        counts[i]++;
      }
    }
    Arrays.setAll(sums, i -> sums[i] / counts[i]);
    return sums;
  }
}
