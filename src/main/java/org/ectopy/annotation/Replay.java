package org.ectopy.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes many steps one after the other without making a document after each of them. */
public final class Replay {

  private final AnnotationDocument beginning;
  private final Map<Long, Mark> marks;
  private final Map<Long, Strip> strips = new HashMap<>();
  private final List<Edit> done;
  private final List<Edit> undone;
  private long nextId;
  private long nextNumber;

  /** Begins with a history. */
  public Replay(EditHistory history) {
    beginning = history.document();
    marks = HashMap.newHashMap(beginning.marks().size());
    beginning.marks().forEach(mark -> marks.put(mark.id(), mark));
    beginning.strips().forEach(strip -> strips.put(strip.id(), strip));
    done = new ArrayList<>(history.done());
    undone = new ArrayList<>(history.undone());
    nextId = history.nextId();
    nextNumber = history.nextNumber();
  }

  /**
   * Takes a step, as {@link EditHistory#after} would.
   *
   * @throws IllegalArgumentException where the step does not fit what was taken before
   * @throws IllegalStateException where there is nothing to undo or redo
   */
  public void take(Step step) {
    switch (step) {
      case Step.Do(Edit edit) -> doing(edit);
      case Step.Undo() -> undoing();
      case Step.Redo() -> redoing();
    }
  }

  /** What came of all steps so far. */
  public EditHistory history() {
    return new EditHistory(
        beginning.holding(marks.values(), strips.values()),
        new ArrayList<>(done),
        new ArrayList<>(undone),
        nextId,
        nextNumber);
  }

  private void doing(Edit edit) {
    EditHistory.requireNext(edit, nextNumber);
    change(edit.all());
    done.add(edit);
    undone.clear();
    nextId = Math.max(nextId, EditHistory.idAfter(edit));
    nextNumber++;
  }

  private void undoing() {
    if (done.isEmpty()) {
      throw new IllegalStateException("there is nothing to undo");
    }
    change(done.getLast().inverse());
    undone.add(done.removeLast());
  }

  private void redoing() {
    if (undone.isEmpty()) {
      throw new IllegalStateException("there is nothing to redo");
    }
    change(undone.getLast().all());
    done.add(undone.removeLast());
  }

  private void change(Changes changes) {
    requireFitting(changes);
    for (Change change : changes.marks()) {
      change
          .after()
          .ifPresentOrElse(mark -> marks.put(mark.id(), mark), () -> marks.remove(change.id()));
    }
    for (StripChange change : changes.strips()) {
      change
          .after()
          .ifPresentOrElse(
              strip -> strips.put(strip.id(), strip), () -> strips.remove(change.id()));
    }
  }

  private void requireFitting(Changes changes) {
    for (Change change : changes.marks()) {
      if (!Optional.ofNullable(marks.get(change.id())).equals(change.before())) {
        throw new IllegalArgumentException("a mark is not as it is taken to be: " + change);
      }
    }
    for (StripChange change : changes.strips()) {
      if (!Optional.ofNullable(strips.get(change.id())).equals(change.before())) {
        throw new IllegalArgumentException("a strip is not as it is taken to be: " + change);
      }
    }
  }
}
