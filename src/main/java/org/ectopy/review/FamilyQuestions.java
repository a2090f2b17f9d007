package org.ectopy.review;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;

/**
 * Asks about the medoid of the family of all beats, then splits families and asks about the medoid
 * of the part that has no answer. The family whose parts are the most unlike is split next; a part
 * that was called as the part beside it waits longer than its unlikeness says, one that was called
 * otherwise less long. An answer goes for its whole family.
 *
 * <p>Once the model has learned from some families, the beats of a family that it calls otherwise
 * become families of their own: after each lesson a few of those are asked about before others.
 */
final class FamilyQuestions implements Questions {

  /** What the unlikeness of parts counts for after a split that told nothing. Chosen on DS1. */
  private static final double SAME = 0.7;

  /** The same after a split that parted two classes. */
  private static final double DIFFERENT = 1.3;

  /** Answers before the model's disagreement is looked at. Chosen on DS1, as the next. */
  private static final int SPLITS_FIRST = 16;

  /** Disagreements that are asked about after a lesson. */
  private static final int A_LESSON = 4;

  private static final Comparator<Family> MOST_UNLIKE_FIRST =
      Comparator.comparingDouble(Family::urgency).reversed().thenComparingInt(Family::group);

  private final BeatTree tree;
  private final PriorityQueue<Family> open = new PriorityQueue<>(MOST_UNLIKE_FIRST);
  private final Map<Integer, BeatClass> answers = new HashMap<>();

  /** The beat that was asked about in the family of each beat, -1 before the first question. */
  private final int[] representatives;

  private final Deque<Disagreement> disagreements = new ArrayDeque<>();
  private Optional<Split> split = Optional.empty();
  private Optional<BeatProbabilities> heard = Optional.empty();

  private FamilyQuestions(BeatTree tree, int beats) {
    this.tree = tree;
    this.representatives = new int[beats];
    Arrays.fill(representatives, -1);
  }

  /** Questions about the families of a tree. */
  static FamilyQuestions of(BeatTree tree, int beats) {
    return new FamilyQuestions(tree, beats);
  }

  /**
   * A family that has its answer and can be split.
   *
   * @param group in the tree, of two beats or more
   * @param representative the beat that was asked about
   * @param factor what the unlikeness of its parts counts for
   * @param urgency how soon it is split
   */
  private record Family(int group, int representative, double factor, double urgency) {}

  /** A part of a family that is about to have an answer of its own, and the part that has one. */
  private record Split(Family whole, int own, int asked) {}

  @Override
  public OptionalInt next(BeatProbabilities now, BitSet asked) {
    if (asked.isEmpty()) {
      heard = Optional.of(now);
      return representatives.length == 0
          ? OptionalInt.empty()
          : OptionalInt.of(tree.medoid(tree.members(tree.root())));
    }
    if (answers.size() >= SPLITS_FIRST && heard.orElseThrow() != now) {
      heard = Optional.of(now);
      disagreements.clear();
      Disagreement.of(now, representatives, answers::get, asked).stream()
          .limit(A_LESSON)
          .forEach(disagreements::add);
    }
    if (!disagreements.isEmpty()) {
      return OptionalInt.of(tree.medoid(disagreements.element().members()));
    }
    return nextPart(asked);
  }

  /** A part whose medoid has its answer already, from a disagreement, is not asked about again. */
  private OptionalInt nextPart(BitSet asked) {
    while (!open.isEmpty()) {
      Family whole = open.remove();
      int left = tree.left(whole.group());
      int right = tree.right(whole.group());
      boolean inLeft =
          IntStream.of(tree.members(left)).anyMatch(beat -> beat == whole.representative());
      Split parts = inLeft ? new Split(whole, left, right) : new Split(whole, right, left);
      int medoid = tree.medoid(tree.members(parts.asked()));
      if (!asked.get(medoid)) {
        split = Optional.of(parts);
        return OptionalInt.of(medoid);
      }
      part(parts, medoid);
    }
    return OptionalInt.empty();
  }

  @Override
  public void answer(int beat, BeatClass label) {
    answers.put(beat, label);
    Disagreement doubted = disagreements.poll();
    if (doubted != null) {
      doubted.beats().forEach(member -> representatives[member] = beat);
    } else if (split.isPresent()) {
      part(split.get(), beat);
    } else {
      Arrays.fill(representatives, beat);
      put(tree.root(), beat, 1);
    }
    representatives[beat] = beat;
  }

  /** Beats that a disagreement has taken out of their family stay out of it. */
  private void part(Split parts, int beat) {
    int other = parts.whole().representative();
    boolean same = answers.get(beat) == answers.get(other);
    double factor = parts.whole().factor() * (same ? SAME : DIFFERENT);
    for (int member : tree.members(parts.asked())) {
      if (representatives[member] == other) {
        representatives[member] = beat;
      }
    }
    put(parts.own(), other, factor);
    put(parts.asked(), beat, factor);
  }

  private void put(int group, int representative, double factor) {
    if (!tree.single(group)) {
      open.add(new Family(group, representative, factor, factor * tree.height(group)));
    }
  }

  @Override
  public Optional<BeatClass> implied(int beat) {
    return Optional.ofNullable(answers.get(representatives[beat]));
  }
}
