package org.ectopy.rhythm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ectopy.record.BeatClass;

/**
 * What happened in a part of a record, such as an hour.
 *
 * @param from its first frame
 * @param to the first frame after it
 * @param counts its beats by class, classes without one included
 * @param rate by the intervals that end in it
 */
public record RhythmSlice(long from, long to, Map<BeatClass, Long> counts, RateSummary rate) {

  /** Copies the counts. */
  public RhythmSlice {
    counts = Map.copyOf(counts);
  }

  static List<RhythmSlice> all(RhythmStudy study, long length) {
    List<RhythmSlice> slices = new ArrayList<>();
    for (long from = 0; from < study.frames(); from += length) {
      slices.add(of(study, from, Math.min(from + length, study.frames())));
    }
    return slices;
  }

  /** A part of a record. */
  public static RhythmSlice of(RhythmStudy study, long from, long to) {
    ClassedBeats beats = study.beats();
    int first = beats.firstFrom(from);
    int end = beats.firstFrom(to);
    return new RhythmSlice(
        from, to, beats.counts(first, end), RateSummary.of(study.intervals(), first, end));
  }

  /** The beats of all classes. */
  public long beats() {
    return counts.values().stream().mapToLong(each -> each).sum();
  }
}
