package org.ectopy.record;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One wave as an annotator delineated it: {@code ( p )}, {@code ( N )} or {@code ( t )}, of which
 * any part may be missing, but not all.
 *
 * @param onset its {@code (}
 * @param peak the mark at its peak; for a QRS complex, the beat
 * @param end its {@code )}
 */
public record WaveMark(
    Optional<Annotation> onset, Optional<Annotation> peak, Optional<Annotation> end) {

  /** Rejects a mark of nothing. */
  public WaveMark {
    if (onset.isEmpty() && peak.isEmpty() && end.isEmpty()) {
      throw new IllegalArgumentException("a wave mark without onset, peak and end");
    }
  }

  /**
   * Which wave it is: what its peak says, else what the number of its onset or end stands for;
   * empty where neither tells.
   */
  public Optional<WaveKind> kind() {
    if (peak.isPresent()) {
      return WaveKind.ofPeak(peak.get());
    }
    return Stream.concat(onset.stream(), end.stream())
        .findFirst()
        .flatMap(bound -> WaveKind.ofNumber(bound.number()));
  }

  /** The lead it was marked on, counted from 0. */
  public int channel() {
    return onset.or(() -> peak).or(() -> end).map(Annotation::channel).orElseThrow();
  }
}
