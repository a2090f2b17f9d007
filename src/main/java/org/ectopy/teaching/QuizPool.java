package org.ectopy.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * The places of one type from which questions are drawn: first a record, then a place in it, so
 * that a record with many beats of the type is not asked more often than one with few.
 */
final class QuizPool {

  /** For each record that has some left, its places. */
  private final List<List<QuizPlace>> records = new ArrayList<>();

  /** Adds the places of a record. */
  void add(List<QuizPlace> places) {
    if (!places.isEmpty()) {
      records.add(new ArrayList<>(places));
    }
  }

  /** How many places are left. */
  int size() {
    return records.stream().mapToInt(List::size).sum();
  }

  /** Draws a place and gives what is made of it; places of which nothing is made are lost. */
  <T> Optional<T> draw(Random random, Function<QuizPlace, Optional<T>> make) {
    while (!records.isEmpty()) {
      int record = random.nextInt(records.size());
      List<QuizPlace> places = records.get(record);
      QuizPlace drawn = take(places, random.nextInt(places.size()));
      if (places.isEmpty()) {
        records.remove(record);
      }
      Optional<T> made = make.apply(drawn);
      if (made.isPresent()) {
        return made;
      }
    }
    return Optional.empty();
  }

  private static QuizPlace take(List<QuizPlace> places, int index) {
    QuizPlace last = places.removeLast();
    return index == places.size() ? last : places.set(index, last);
  }
}
