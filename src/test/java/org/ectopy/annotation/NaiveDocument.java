package org.ectopy.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Marks under edit as simply as can be: every state before and after is kept whole. */
final class NaiveDocument {

  private final List<List<Mark>> states = new ArrayList<>();
  private int now;

  NaiveDocument(List<Mark> marks) {
    states.add(List.copyOf(marks));
  }

  List<Mark> marks() {
    return states.get(now);
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
        states.subList(now + 1, states.size()).clear();
        states.add(next);
        now++;
      }
      case Step.Undo() -> now--;
      case Step.Redo() -> now++;
    }
  }
}
