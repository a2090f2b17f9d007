package org.ectopy.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Marks under edit as simply as can be: every state before and after is kept whole. */
final class NaiveDocument {

  private final List<State> states = new ArrayList<>();
  private int now;

  NaiveDocument(List<Mark> marks) {
    states.add(new State(List.copyOf(marks), List.of()));
  }

  private record State(List<Mark> marks, List<Strip> strips) {}

  List<Mark> marks() {
    return states.get(now).marks();
  }

  List<Strip> strips() {
    return states.get(now).strips();
  }

  void take(Step step) {
    switch (step) {
      case Step.Do(Edit edit) -> {
        List<Mark> next = new ArrayList<>(marks());
        for (Change change : edit.changes()) {
          next.removeIf(mark -> mark.id() == change.id());
          change.after().ifPresent(next::add);
        }
        next.sort(Comparator.comparingLong(Mark::frame).thenComparingLong(Mark::id));
        List<Strip> strips = new ArrayList<>(strips());
        for (StripChange change : edit.strips()) {
          strips.removeIf(strip -> strip.id() == change.id());
          change.after().ifPresent(strips::add);
        }
        strips.sort(Comparator.comparingLong(Strip::begin).thenComparingLong(Strip::id));
        states.subList(now + 1, states.size()).clear();
        states.add(new State(next, strips));
        now++;
      }
      case Step.Undo() -> now--;
      case Step.Redo() -> now++;
    }
  }
}
