package org.ectopy.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ectopy.record.BeatClass;

/** What two models say of the same beats: one that is in use, and one that may follow it. */
public final class BeforeAndAfter {

  private final ScoredBeats before;
  private final ScoredBeats after;

  private BeforeAndAfter(ScoredBeats before, ScoredBeats after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The comparison.
   *
   * @throws IllegalArgumentException where they were not asked about the same beats
   */
  public static BeforeAndAfter of(ScoredBeats before, ScoredBeats after) {
    if (before.count() != after.count()) {
      throw new IllegalArgumentException(
          "%d beats before and %d after".formatted(before.count(), after.count()));
    }
    for (int beat = 0; beat < before.count(); beat++) {
      if (before.truth(beat) != after.truth(beat)
          || !before.record(beat).equals(after.record(beat))) {
        throw new IllegalArgumentException("beat " + beat + " is not the same beat");
      }
    }
    return new BeforeAndAfter(before, after);
  }

  /** The beats as the first model has them. */
  public ScoredBeats before() {
    return before;
  }

  /** The beats as the second model has them. */
  public ScoredBeats after() {
    return after;
  }

  /** The beats that the second alone has right, those that it is surest of first. */
  public List<Integer> better() {
    return changed(true).sorted(surestFirst()).toList();
  }

  /** The beats that the first alone has right, those that the second is surest of first. */
  public List<Integer> worse() {
    return changed(false).sorted(surestFirst()).toList();
  }

  private Stream<Integer> changed(boolean better) {
    return IntStream.range(0, before.count())
        .filter(beat -> right(after, beat) == better && right(before, beat) != better)
        .boxed();
  }

  private Comparator<Integer> surestFirst() {
    return Comparator.comparingDouble(
            (Integer beat) -> -after.probability(beat, after.predicted(beat)))
        .thenComparing(Comparator.naturalOrder());
  }

  private static boolean right(ScoredBeats beats, int beat) {
    return beats.predicted(beat) == beats.truth(beat);
  }

  /** How much a figure of a class has grown, -1 to 1; empty where it had or has no value. */
  public OptionalDouble gain(ClassStatistic statistic, BeatClass beatClass) {
    return difference(
        statistic.of(ClassConfusion.of(before), beatClass).fraction(),
        statistic.of(ClassConfusion.of(after), beatClass).fraction());
  }

  /** How much the mean F1 of the classes that occur has grown; empty where there are no beats. */
  public OptionalDouble macroF1Gain() {
    return difference(macroF1(before), macroF1(after));
  }

  private static OptionalDouble difference(OptionalDouble first, OptionalDouble second) {
    return first.isPresent() && second.isPresent()
        ? OptionalDouble.of(second.getAsDouble() - first.getAsDouble())
        : OptionalDouble.empty();
  }

  /** The mean F1 of the classes that occur. */
  public static OptionalDouble macroF1(ScoredBeats beats) {
    ClassConfusion confusion = ClassConfusion.of(beats);
    List<BeatClass> present =
        BeatClass.inOrder().stream().filter(each -> confusion.support(each) > 0).toList();
    return ClassAverage.macro(ClassStatistic.F1, confusion, present);
  }
}
