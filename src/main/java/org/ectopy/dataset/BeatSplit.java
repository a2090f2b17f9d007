package org.ectopy.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The beats of a set that a model learns from and those that it is tested on.
 *
 * <p>Beats of a variant (one with noise, say) are for learning: they are in no test, and not in the
 * training where the beat they were made of is not.
 */
public final class BeatSplit {

  private static final int VALIDATION_FOLDS = 5;

  private final SplitDescription description;
  private final int[] train;
  private final int[] test;

  /**
   * @param train beats of a set
   * @param test other beats of it, or none
   */
  BeatSplit(SplitDescription description, IntStream train, IntStream test) {
    this.description = description;
    this.train = train.toArray();
    this.test = test.toArray();
  }

  /**
   * A split by record.
   *
   * @param trainRecords names of records
   * @param testRecords names of other records, or none
   */
  static BeatSplit byRecord(
      BeatSet set,
      SplitDescription description,
      List<String> trainRecords,
      List<String> testRecords) {
    IntPredicate trained = beat -> trainRecords.contains(set.block(beat).record());
    IntPredicate tested =
        beat ->
            set.block(beat).variant().isEmpty() && testRecords.contains(set.block(beat).record());
    return new BeatSplit(description, set.all().filter(trained), set.all().filter(tested));
  }

  /** Every beat to learn from and none to be tested on: what is measured on it was seen. */
  public static BeatSplit all(BeatSet set) {
    SplitDescription description = new SplitDescription("all", false, List.of("there is no test"));
    return new BeatSplit(description, set.all(), IntStream.empty());
  }

  /** What every figure measured with this split must say. */
  public SplitDescription description() {
    return description;
  }

  /** The beats to learn from, increasing; the caller's own copy. */
  public int[] train() {
    return train.clone();
  }

  /** The beats to be tested on, increasing; the caller's own copy. */
  public int[] test() {
    return test.clone();
  }

  /** The same without the beats of some records in the test. */
  public BeatSplit testingWithout(BeatSet set, List<String> records) {
    return new BeatSplit(
        description.with("without " + String.join(", ", records) + " in the test"),
        Arrays.stream(train),
        Arrays.stream(test).filter(beat -> !records.contains(set.block(beat).record())));
  }

  /**
   * Divides the training once more, for choices that must not be made by the test: about a fifth is
   * held back as the new test, whole subjects of it unless the split itself is by beat.
   *
   * @throws IllegalArgumentException where the training is of one subject alone
   */
  public BeatSplit validation(BeatSet set, Subjects subjects, long seed) {
    SplitDescription held =
        new SplitDescription(
            "validation within " + description.name(),
            description.intraPatient(),
            List.of("drawn from the training with seed " + seed));
    if (description.intraPatient()) {
      return RandomBeats.draw(set, train, held, seed);
    }
    BeatSet trained = set.ofRecords(records(set, train));
    int folds = Math.min(VALIDATION_FOLDS, SubjectBeats.of(trained, subjects).size());
    List<String> people = SubjectFolds.of(trained, subjects, folds, seed).subjects(0);
    IntPredicate heldBack = beat -> people.contains(subjects.of(set.block(beat).record()));
    return new BeatSplit(
        held,
        Arrays.stream(train).filter(heldBack.negate()),
        Arrays.stream(train)
            .filter(beat -> heldBack.test(beat) && set.block(beat).variant().isEmpty()));
  }

  /** The names of the records that some beats of a set are from, each once, in order. */
  public static List<String> records(BeatSet set, int[] beats) {
    return Arrays.stream(beats).mapToObj(beat -> set.block(beat).record()).distinct().toList();
  }
}
