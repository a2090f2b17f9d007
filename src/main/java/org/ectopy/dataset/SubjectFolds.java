package org.ectopy.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A set in k parts for cross-validation: all beats of a subject are in one part, and the parts are
 * as alike as can be in their numbers of beats of each class.
 */
public final class SubjectFolds {

  private final BeatSet set;
  private final Subjects subjects;
  private final List<List<String>> folds;
  private final long seed;

  private SubjectFolds(BeatSet set, Subjects subjects, List<List<String>> folds, long seed) {
    this.set = set;
    this.subjects = subjects;
    this.folds = folds;
    this.seed = seed;
  }

  /**
   * Deals the subjects of a set out.
   *
   * @param count 2 or more, at most as many as there are subjects
   * @param seed the same one gives the same parts of the same set
   * @throws IllegalArgumentException where there are too few subjects
   */
  public static SubjectFolds of(BeatSet set, Subjects subjects, int count, long seed) {
    List<SubjectBeats> people = SubjectBeats.of(set, subjects);
    if (count < 2 || count > people.size()) {
      throw new IllegalArgumentException(
          "%d folds of %d subjects: 2 to %d can be made"
              .formatted(count, people.size(), people.size()));
    }
    List<List<String>> folds = new FoldBalance(people, count).balance(seed);
    return new SubjectFolds(set, subjects, folds, seed);
  }

  /** The number of parts. */
  public int count() {
    return folds.size();
  }

  /** The subjects in a part. */
  public List<String> subjects(int fold) {
    return folds.get(fold);
  }

  /** The split that tests on one part, from 0, and trains on all others. */
  public BeatSplit split(int fold) {
    List<String> train = new ArrayList<>();
    List<String> test = new ArrayList<>();
    for (RecordBeats block : set.records()) {
      String record = block.origin().record();
      (foldOf(record) == fold ? test : train).add(record);
    }
    SplitDescription description =
        new SplitDescription(
            "fold %d of %d by subject".formatted(fold + 1, count()),
            false,
            List.of("folds drawn with seed " + seed));
    return BeatSplit.byRecord(set, description, train, test);
  }

  /** The set with every beat's part noted, see {@link BeatSet#fold}. */
  public BeatSet noted() {
    return set.inFolds(set.all().map(beat -> foldOf(set.block(beat).record())).toArray());
  }

  private int foldOf(String record) {
    String subject = subjects.of(record);
    OptionalInt fold =
        IntStream.range(0, count()).filter(i -> folds.get(i).contains(subject)).findFirst();
    return fold.orElseThrow();
  }
}
