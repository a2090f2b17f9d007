package org.ectopy.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the list of marks after changes: what stays is copied in blocks, whatever its length. */
final class MarkMerge {

  private final List<Mark> marks;
  private final List<Mark> result;
  private int next;

  private MarkMerge(List<Mark> marks, int size) {
    this.marks = marks;
    this.result = new ArrayList<>(size);
  }

  /**
   * The marks after changes, in time.
   *
   * @param marks in time
   * @throws IllegalArgumentException where a mark is not as a change takes it to be
   */
  static List<Mark> after(List<Mark> marks, List<Change> changes) {
    List<Mark> gone = new ArrayList<>();
    List<Mark> come = new ArrayList<>();
    Set<Long> fresh = new HashSet<>();
    for (Change change : changes) {
      change.before().ifPresent(gone::add);
      change.after().ifPresent(come::add);
      if (change.before().isEmpty() && !fresh.add(change.id())) {
        throw twice(change.after().orElseThrow());
      }
    }
    requireNew(marks, fresh);
    gone.sort(Mark.IN_TIME);
    come.sort(Mark.IN_TIME);
    MarkMerge merge = new MarkMerge(marks, Math.max(0, marks.size() + come.size() - gone.size()));
    merge.run(gone, come);
    return merge.result;
  }

  private static void requireNew(List<Mark> marks, Set<Long> fresh) {
    if (fresh.isEmpty()) {
      return;
    }
    long lowest = Collections.min(fresh);
    for (Mark mark : marks) {
      if (mark.id() >= lowest && fresh.contains(mark.id())) {
        throw twice(mark);
      }
    }
  }

  private void run(List<Mark> gone, List<Mark> come) {
    int nextGone = 0;
    for (Mark mark : come) {
      while (nextGone < gone.size() && Mark.IN_TIME.compare(gone.get(nextGone), mark) <= 0) {
        skip(gone.get(nextGone++));
      }
      insert(mark);
    }
    gone.subList(nextGone, gone.size()).forEach(this::skip);
    copyUpTo(marks.size());
  }

  private void skip(Mark mark) {
    int index = Collections.binarySearch(marks, mark, Mark.IN_TIME);
    if (index < next || !marks.get(index).equals(mark)) {
      throw new IllegalArgumentException("there is no such mark: " + mark);
    }
    copyUpTo(index);
    next = index + 1;
  }

  private void insert(Mark mark) {
    int index = Collections.binarySearch(marks, mark, Mark.IN_TIME);
    if (index >= next) {
      throw twice(mark);
    }
    if (index < 0) {
      copyUpTo(-index - 1);
    }
    result.add(mark);
  }

  private void copyUpTo(int end) {
    result.addAll(marks.subList(next, end));
    next = end;
  }

  private static IllegalArgumentException twice(Mark mark) {
    return new IllegalArgumentException("there is such a mark already: " + mark);
  }
}
