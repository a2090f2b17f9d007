package org.ectopy.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;

/** Beats of one record or several whose class is known, and what a model says of them. */
public final class ScoredBeats {

  private final String[] records;
  private final BeatClass[] truths;
  private final BeatProbabilities probabilities;

  private ScoredBeats(String[] records, BeatClass[] truths, BeatProbabilities probabilities) {
    this.records = records;
    this.truths = truths;
    this.probabilities = probabilities;
  }

  /**
   * The beats of one record.
   *
   * @param truths each beat's class
   * @throws IllegalArgumentException where there are more of the one than of the other, or a
   *     probability is not finite
   */
  public static ScoredBeats of(
      String record, List<BeatClass> truths, BeatProbabilities probabilities) {
    if (truths.size() != probabilities.count()) {
      throw new IllegalArgumentException(
          "%s: %d classes for %d beats".formatted(record, truths.size(), probabilities.count()));
    }
    requireFinite(record, probabilities);
    String[] records = new String[truths.size()];
    Arrays.fill(records, record);
    return new ScoredBeats(records, truths.toArray(BeatClass[]::new), probabilities);
  }

  /** The beats of all of these, in turn. */
  public static ScoredBeats joined(List<ScoredBeats> parts) {
    return new ScoredBeats(
        parts.stream().flatMap(each -> Arrays.stream(each.records)).toArray(String[]::new),
        parts.stream().flatMap(each -> Arrays.stream(each.truths)).toArray(BeatClass[]::new),
        BeatProbabilities.joined(parts.stream().map(each -> each.probabilities).toList()));
  }

  private static void requireFinite(String record, BeatProbabilities probabilities) {
    for (int beat = 0; beat < probabilities.count(); beat++) {
      for (BeatClass each : BeatClass.inOrder()) {
        if (!Float.isFinite(probabilities.of(beat, each))) {
          throw new IllegalArgumentException(
              "%s: beat %d has no probability of %s".formatted(record, beat, each));
        }
      }
    }
  }

  /** The number of beats. */
  public int count() {
    return truths.length;
  }

  /** The name of a beat's record. */
  public String record(int beat) {
    return records[beat];
  }

  /** The class that a beat has. */
  public BeatClass truth(int beat) {
    return truths[beat];
  }

  /** The most probable class of a beat by the model; among equals the first. */
  public BeatClass predicted(int beat) {
    return probabilities.mostProbable(beat);
  }

  /** The probability that the model gives a class, 0 to 1. */
  public float probability(int beat, BeatClass beatClass) {
    return probabilities.of(beat, beatClass);
  }

  /** The names of all records, in the order in which they first come. */
  public List<String> records() {
    return Arrays.stream(records).distinct().toList();
  }

  /** The beats of these records. */
  public ScoredBeats within(Set<String> names) {
    return at(beats().filter(beat -> names.contains(records[beat])).toArray());
  }

  /** The beats of all other records. */
  public ScoredBeats without(Set<String> names) {
    return at(beats().filter(beat -> !names.contains(records[beat])).toArray());
  }

  /** The beats at these places, in this order; a place may come twice. */
  public ScoredBeats at(int[] places) {
    String[] itsRecords = new String[places.length];
    BeatClass[] itsTruths = new BeatClass[places.length];
    for (int i = 0; i < places.length; i++) {
      itsRecords[i] = records[places[i]];
      itsTruths[i] = truths[places[i]];
    }
    return new ScoredBeats(itsRecords, itsTruths, probabilities.at(places));
  }

  private IntStream beats() {
    return IntStream.range(0, count());
  }
}
