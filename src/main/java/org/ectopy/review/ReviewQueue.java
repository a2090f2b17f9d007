package org.ectopy.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;

/**
 * Beats to be looked at one after the other, and what has become of those that were. It never
 * changes; what happens to a beat makes another.
 */
public final class ReviewQueue {

  private final ReviewOrder order;
  private final List<ReviewItem> items;
  private final Map<Long, Integer> places;
  private final Map<Long, Decision> decisions;

  private ReviewQueue(
      ReviewOrder order,
      List<ReviewItem> items,
      Map<Long, Integer> places,
      Map<Long, Decision> decisions) {
    this.order = order;
    this.items = items;
    this.places = places;
    this.decisions = decisions;
  }

  /**
   * What a person has decided about a beat.
   *
   * @param now its class; empty where it was removed, or is of none
   */
  public record Decision(Optional<BeatClass> now) {}

  /** A queue of which nothing is done. */
  public static ReviewQueue of(ReviewOrder order, List<ReviewItem> items) {
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      places.put(items.get(i).id(), i);
    }
    return new ReviewQueue(order, List.copyOf(items), places, Map.of());
  }

  /**
   * The beats whose labels are suspect, but for those that a person has looked at.
   *
   * @param probabilities a row for each beat, of a model that did not learn from their labels
   */
  public static ReviewQueue suspects(List<ReviewBeat> beats, BeatProbabilities probabilities) {
    int[] labelled =
        IntStream.range(0, beats.size()).filter(i -> beats.get(i).label().isPresent()).toArray();
    List<BeatClass> labels =
        IntStream.of(labelled).mapToObj(i -> beats.get(i).label().orElseThrow()).toList();
    List<ReviewItem> items = new ArrayList<>();
    for (Suspect each : ConfidentLearning.of(labels, probabilities.at(labelled)).suspects()) {
      int beat = labelled[each.beat()];
      if (!beats.get(beat).reviewed()) {
        double probability = probabilities.of(beat, each.seems());
        items.add(
            new ReviewItem(
                beats.get(beat),
                Optional.of(each.seems()),
                Optional.of(each.label()),
                probability,
                each.margin()));
      }
    }
    return of(ReviewOrder.SUSPECT, items);
  }

  /**
   * The beats that a model is least sure of, but for those that a person has looked at.
   *
   * @param probabilities a row for each beat
   * @param most beats of the queue
   */
  public static ReviewQueue leastCertain(
      List<ReviewBeat> beats, BeatProbabilities probabilities, int most) {
    Uncertainty uncertainty = new Uncertainty(probabilities);
    List<ReviewItem> items =
        uncertainty
            .leastCertainFirst()
            .filter(beat -> !beats.get(beat).reviewed())
            .limit(most)
            .mapToObj(
                beat -> {
                  BeatClass seems = probabilities.mostProbable(beat);
                  return new ReviewItem(
                      beats.get(beat),
                      Optional.of(seems),
                      Optional.of(uncertainty.second(beat)),
                      probabilities.of(beat, seems),
                      1 - uncertainty.margin(beat));
                })
            .toList();
    return of(ReviewOrder.UNCERTAIN, items);
  }

  /** By what the beats come. */
  public ReviewOrder order() {
    return order;
  }

  /** The beats in their order. */
  public List<ReviewItem> items() {
    return items;
  }

  /** The place of a beat by its id; empty where it is not in the queue. */
  public OptionalInt place(long id) {
    Integer place = places.get(id);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** What was decided about the beat at a place; empty where nothing was. */
  public Optional<Decision> decision(int place) {
    return Optional.ofNullable(decisions.get(items.get(place).id()));
  }

  /** The same queue with the decisions as they stand now, by the ids of beats. */
  public ReviewQueue decided(Map<Long, Decision> now) {
    Map<Long, Decision> ours = new HashMap<>(now);
    ours.keySet().retainAll(places.keySet());
    return new ReviewQueue(order, items, places, Collections.unmodifiableMap(ours));
  }

  /** The first place whose decision was taken back between two states of a queue. */
  public OptionalInt takenBack(ReviewQueue later) {
    return IntStream.range(0, items.size())
        .filter(place -> decision(place).isPresent() && later.decision(place).isEmpty())
        .findFirst();
  }

  /** The next open place after one, going round; empty where all is done. */
  public OptionalInt nextOpen(int after) {
    return IntStream.range(1, items.size() + 1)
        .map(step -> Math.floorMod(after + step, items.size()))
        .filter(place -> decision(place).isEmpty())
        .findFirst();
  }

  /** How far the review has come. */
  public ReviewTally tally() {
    int done = 0;
    int confirmed = 0;
    SortedMap<ReviewTally.Change, Integer> changes = new TreeMap<>();
    for (int place = 0; place < items.size(); place++) {
      Optional<Decision> decision = decision(place);
      if (decision.isPresent()) {
        done++;
        Optional<BeatClass> found = items.get(place).found();
        Optional<BeatClass> now = decision.get().now();
        if (found.equals(now)) {
          confirmed++;
        } else {
          changes.merge(new ReviewTally.Change(found, now), 1, Integer::sum);
        }
      }
    }
    return new ReviewTally(items.size(), done, confirmed, changes);
  }
}
