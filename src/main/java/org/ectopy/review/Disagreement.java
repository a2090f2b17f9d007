package org.ectopy.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;

/**
 * Where a model that has learned from the labels of families still says otherwise: the beats of one
 * family that it gives one other class.
 *
 * @param family the beat that was asked about in it
 * @param beats that have not been asked about, one or more
 * @param doubt the sum of how much more probable the model finds its class than the family's
 */
record Disagreement(int family, List<Integer> beats, double doubt) {

  private static final Comparator<Disagreement> MOST_DOUBTED_FIRST =
      Comparator.comparingDouble(Disagreement::doubt)
          .reversed()
          .thenComparing(each -> each.beats().getFirst());

  /** Copies the list. */
  Disagreement {
    beats = List.copyOf(beats);
  }

  /** The beats as an array. */
  int[] members() {
    return beats.stream().mapToInt(beat -> beat).toArray();
  }

  /** The beats of one family that are given one class. */
  private record Key(int family, BeatClass said) {}

  /**
   * All of them, the most doubted first.
   *
   * @param said by the model
   * @param families the beat that was asked about in the family of each beat
   * @param answers what was answered about a beat
   * @param asked about
   */
  static List<Disagreement> of(
      BeatProbabilities said, int[] families, IntFunction<BeatClass> answers, BitSet asked) {
    Map<Key, List<Integer>> groups =
        new TreeMap<>(Comparator.comparingInt(Key::family).thenComparing(Key::said));
    IntStream.range(0, families.length)
        .filter(beat -> !asked.get(beat))
        .filter(beat -> said.mostProbable(beat) != answers.apply(families[beat]))
        .forEach(
            beat ->
                groups
                    .computeIfAbsent(
                        new Key(families[beat], said.mostProbable(beat)), key -> new ArrayList<>())
                    .add(beat));
    return groups.entrySet().stream()
        .map(
            group ->
                new Disagreement(
                    group.getKey().family(),
                    group.getValue(),
                    sum(said, group.getValue(), answers.apply(group.getKey().family()))))
        .sorted(MOST_DOUBTED_FIRST)
        .toList();
  }

  private static double sum(BeatProbabilities said, List<Integer> beats, BeatClass label) {
    return beats.stream()
        .mapToDouble(beat -> said.of(beat, said.mostProbable(beat)) - (double) said.of(beat, label))
        .sum();
  }
}
