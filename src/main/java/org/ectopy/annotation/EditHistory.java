package org.ectopy.annotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;

/** A document with all edits that made it, and those that were undone. It never changes itself. */
public final class EditHistory {

  private final AnnotationDocument document;
  private final List<Edit> done;
  private final List<Edit> undone;
  private final long nextId;
  private final long nextNumber;

  EditHistory(
      AnnotationDocument document, List<Edit> done, List<Edit> undone, long nextId, long number) {
    this.document = document;
    this.done = Collections.unmodifiableList(done);
    this.undone = Collections.unmodifiableList(undone);
    this.nextId = nextId;
    this.nextNumber = number;
  }

  /** No edits yet. */
  public static EditHistory beginningWith(AnnotationDocument document) {
    LongStream ids =
        LongStream.concat(
            document.marks().stream().mapToLong(Mark::id),
            document.strips().stream().mapToLong(Strip::id));
    return new EditHistory(document, List.of(), List.of(), ids.max().orElse(-1) + 1, 1);
  }

  /** The marks and strips as they are now. */
  public AnnotationDocument document() {
    return document;
  }

  /** The edits that made the document, oldest first. */
  public List<Edit> done() {
    return done;
  }

  /** How many of the {@link #done} edits are about marks, and not about strips alone. */
  public int markEdits() {
    return (int) done.stream().filter(Edit::ofMarks).count();
  }

  /** The edits that were taken back; the last of them is the next to be redone. */
  public List<Edit> undone() {
    return undone;
  }

  /** The id of the next mark that is set, or the next strip. */
  public long nextId() {
    return nextId;
  }

  /** Which edit the next one is, counted from 1 through the document's life. */
  public long nextNumber() {
    return nextNumber;
  }

  /** An edit that can be done next. */
  public Edit edit(EditKind kind, Authorship by, List<Change> changes) {
    return edit(kind, by, Changes.ofMarks(changes));
  }

  /** An edit of marks or strips that can be done next. */
  public Edit edit(EditKind kind, Authorship by, Changes changes) {
    return new Edit(nextNumber, kind, by, changes, OptionalLong.empty());
  }

  /**
   * The history after a step; for many steps at once there is {@link Replay}.
   *
   * @throws IllegalArgumentException where the step does not fit the document, or its edit is not
   *     the next
   * @throws IllegalStateException where there is nothing to undo or redo
   */
  public EditHistory after(Step step) {
    return switch (step) {
      case Step.Do(Edit edit) -> doing(edit);
      case Step.Undo() -> undoing();
      case Step.Redo() -> redoing();
    };
  }

  private EditHistory doing(Edit edit) {
    requireNext(edit, nextNumber);
    return new EditHistory(
        document.after(edit.all()),
        plus(done, edit),
        List.of(),
        Math.max(nextId, idAfter(edit)),
        nextNumber + 1);
  }

  /** An edit that was made for another history would be taken for one of this. */
  static void requireNext(Edit edit, long nextNumber) {
    if (edit.number() != nextNumber) {
      throw new IllegalArgumentException(
          "edit " + edit.number() + " where edit " + nextNumber + " is the next");
    }
  }

  /** One more than the highest id in an edit. */
  static long idAfter(Edit edit) {
    return edit.all().ids().max().orElse(-1) + 1;
  }

  private EditHistory undoing() {
    if (done.isEmpty()) {
      throw new IllegalStateException("there is nothing to undo");
    }
    Edit last = done.getLast();
    return new EditHistory(
        document.after(last.inverse()),
        List.copyOf(done.subList(0, done.size() - 1)),
        plus(undone, last),
        nextId,
        nextNumber);
  }

  private EditHistory redoing() {
    if (undone.isEmpty()) {
      throw new IllegalStateException("there is nothing to redo");
    }
    Edit last = undone.getLast();
    return new EditHistory(
        document.after(last.all()),
        plus(done, last),
        List.copyOf(undone.subList(0, undone.size() - 1)),
        nextId,
        nextNumber);
  }

  private static List<Edit> plus(List<Edit> edits, Edit last) {
    List<Edit> more = new ArrayList<>(edits.size() + 1);
    more.addAll(edits);
    more.add(last);
    return more;
  }

  /**
   * Which of the {@link #done} edits can be reverted by themselves: those whose marks and strips no
   * later edit has touched. Bits are indices into {@link #done}.
   */
  public BitSet revertible() {
    BitSet free = new BitSet(done.size());
    Set<Long> touched = new HashSet<>();
    for (int i = done.size() - 1; i >= 0; i--) {
      Changes changes = done.get(i).all();
      free.set(i, changes.ids().noneMatch(touched::contains));
      changes.ids().forEach(touched::add);
    }
    return free;
  }

  /**
   * An edit that takes back one of the {@link #done} edits, wherever it stands.
   *
   * @throws IllegalArgumentException where a later edit has touched its marks or strips
   */
  public Edit reverting(int index, Authorship by) {
    if (!revertible().get(index)) {
      throw new IllegalArgumentException("later edits depend on edit " + done.get(index).number());
    }
    Edit edit = done.get(index);
    return new Edit(
        nextNumber, EditKind.REVERT, by, edit.inverse(), OptionalLong.of(edit.number()));
  }
}
