package org.ectopy.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.Declarations;
import org.ectopy.record.SymbolTable;

/** All marks and strips of a record at one moment. It never changes; an edit makes another. */
public final class AnnotationDocument {

  private final Declarations declarations;
  private final List<Mark> marks;
  private final List<Strip> strips;

  private AnnotationDocument(Declarations declarations, List<Mark> marks, List<Strip> strips) {
    this.declarations = declarations;
    this.marks = marks;
    this.strips = strips;
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
    return new AnnotationDocument(
        set.declarations(), Collections.unmodifiableList(marks), List.of());
  }

  /** All marks in the order of time. */
  public List<Mark> marks() {
    return marks;
  }

  /** The stretches that were marked to be shown or printed, in the order of time. */
  public List<Strip> strips() {
    return strips;
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
   * @throws IllegalArgumentException where a mark or strip is not as a change takes it to be
   */
  public AnnotationDocument after(Changes changes) {
    List<Mark> others =
        changes.marks().isEmpty()
            ? marks
            : Collections.unmodifiableList(MarkMerge.after(marks, changes.marks()));
    return new AnnotationDocument(declarations, others, StripList.after(strips, changes.strips()));
  }

  /** The document under the same declarations that holds others, in any order. */
  AnnotationDocument holding(Collection<Mark> otherMarks, Collection<Strip> otherStrips) {
    List<Mark> sorted = new ArrayList<>(otherMarks);
    sorted.sort(Mark.IN_TIME);
    return new AnnotationDocument(
        declarations,
        Collections.unmodifiableList(sorted),
        otherStrips.stream().sorted(Strip.IN_TIME).toList());
  }
}
