package org.ectopy.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.Declarations;
import org.ectopy.record.SymbolTable;

/** All marks on a record as they are at one moment. It never changes; an edit makes another. */
public final class AnnotationDocument {

  private final Declarations declarations;
  private final List<Mark> marks;

  private AnnotationDocument(Declarations declarations, List<Mark> marks) {
    this.declarations = declarations;
    this.marks = marks;
  }

  /**
   * The marks of a set whose times are frames; the first annotation has the id 0.
   *
   * @param author of all of them
   */
  public static AnnotationDocument of(AnnotationSet set, Authorship author) {
    List<Mark> marks = new ArrayList<>(set.annotations().size());
    for (Annotation annotation : set.annotations()) {
      marks.add(new Mark(marks.size(), annotation, author));
    }
    marks.sort(Mark.IN_TIME);
    return new AnnotationDocument(set.declarations(), Collections.unmodifiableList(marks));
  }

  /** All marks in the order of time. */
  public List<Mark> marks() {
    return marks;
  }

  /** The symbols that can be used. */
  public SymbolTable symbols() {
    return SymbolTable.STANDARD.declaring(declarations.symbols());
  }

  /** The marks as an annotation file holds them. */
  public AnnotationSet set() {
    return new AnnotationSet(declarations, marks.stream().map(Mark::annotation).toList());
  }

  /** The mark that is the same as {@code other} and lies where that does; empty where none is. */
  public Optional<Mark> at(Mark other) {
    int index = Collections.binarySearch(marks, other, Mark.IN_TIME);
    return index < 0 ? Optional.empty() : Optional.of(marks.get(index));
  }

  /**
   * The document after changes.
   *
   * @throws IllegalArgumentException where a mark is not as a change takes it to be
   */
  public AnnotationDocument after(List<Change> changes) {
    List<Mark> gone = new ArrayList<>();
    List<Mark> come = new ArrayList<>();
    for (Change change : changes) {
      change.before().ifPresent(gone::add);
      change.after().ifPresent(come::add);
    }
    gone.sort(Mark.IN_TIME);
    come.sort(Mark.IN_TIME);
    return new AnnotationDocument(declarations, merged(gone, come));
  }

  /** One walk over all marks: thousands of changes cost no more than one. */
  private List<Mark> merged(List<Mark> gone, List<Mark> come) {
    List<Mark> result = new ArrayList<>(Math.max(0, marks.size() + come.size() - gone.size()));
    int nextGone = 0;
    int nextCome = 0;
    for (Mark mark : marks) {
      while (nextCome < come.size() && Mark.IN_TIME.compare(come.get(nextCome), mark) < 0) {
        result.add(come.get(nextCome++));
      }
      if (nextGone < gone.size() && gone.get(nextGone).equals(mark)) {
        nextGone++;
      } else {
        result.add(mark);
      }
    }
    result.addAll(come.subList(nextCome, come.size()));
    if (nextGone < gone.size()) {
      throw new IllegalArgumentException("there is no such mark: " + gone.get(nextGone));
    }
    requireOnce(result, come);
    return Collections.unmodifiableList(result);
  }

  /** A mark that comes where it is already would stand there twice. */
  private static void requireOnce(List<Mark> result, List<Mark> come) {
    for (Mark mark : come) {
      int index = Collections.binarySearch(result, mark, Mark.IN_TIME);
      boolean twice =
          (index + 1 < result.size() && Mark.IN_TIME.compare(result.get(index + 1), mark) == 0)
              || (index > 0 && Mark.IN_TIME.compare(result.get(index - 1), mark) == 0);
      if (twice) {
        throw new IllegalArgumentException("there is such a mark already: " + mark);
      }
    }
  }
}
