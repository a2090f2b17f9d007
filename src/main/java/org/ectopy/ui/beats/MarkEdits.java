package org.ectopy.ui.beats;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.ectopy.record.Annotation;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.BeatMark;

/** What can be done to marks that are no beats, and to what is written at beats. */
final class MarkEdits {

  private final EditDesk desk;
  private final BeatEdits edits;

  MarkEdits(EditDesk desk) {
    this.desk = desk;
    this.edits = desk.edits();
  }

  /** Sets a mark; one of the same kind at the frame, a note apart, says the new thing instead. */
  void set(MarkKind kind, long frame, int subtype, String text) {
    at(kind, frame)
        .ifPresentOrElse(
            mark -> change(mark, frame, subtype, text),
            () -> edits.insert(kind.edit(), said(kind, frame, subtype, text)));
  }

  private static Annotation said(MarkKind kind, long frame, int subtype, String text) {
    return new Annotation(frame, kind.symbol(), subtype, 0, 0, aux(text));
  }

  private static String aux(String text) {
    return text.isEmpty() ? "" : Annotation.auxOf(text);
  }

  private Optional<Mark> at(MarkKind kind, long frame) {
    return kind == MarkKind.NOTE
        ? Optional.empty()
        : last(kind, frame).filter(mark -> mark.frame() == frame);
  }

  /** The last mark of a kind at a frame or before. */
  Optional<Mark> last(MarkKind kind, long frame) {
    return desk.editor().document().stream()
        .flatMap(document -> document.marks().stream())
        .filter(mark -> !mark.beat() && mark.frame() <= frame && MarkKind.of(mark) == kind)
        .reduce((before, after) -> after);
  }

  /** Has a mark say something else, or lie elsewhere, or both, in one step. */
  void change(Mark mark, long frame, int subtype, String text) {
    Annotation old = mark.annotation();
    boolean same = old.auxText().strip().equals(text);
    String aux = same ? old.aux() : aux(text);
    Annotation now = new Annotation(frame, old.symbol(), subtype, old.channel(), old.number(), aux);
    boolean moved = same && old.subtype() == subtype;
    EditKind kind = moved ? EditKind.MOVE : MarkKind.of(mark).edit();
    edits.replace(
        kind, List.of(mark), (found, by) -> now.equals(old) ? found : found.saying(now, by));
  }

  /** Moves a mark by frames, as far as the record goes. */
  void moveBy(Mark mark, long frames) {
    moveTo(mark, mark.frame() + frames);
  }

  /** Moves a mark to the next beat, or with a direction of -1 to the one before. */
  void moveToBeat(Mark mark, int direction) {
    List<BeatMark> beats = desk.session().marks().get().beats();
    IntStream places = IntStream.range(0, beats.size());
    places
        .mapToLong(beat -> beats.get(beat).frame())
        .filter(frame -> direction > 0 ? frame > mark.frame() : frame < mark.frame())
        .reduce((one, other) -> direction > 0 ? Math.min(one, other) : Math.max(one, other))
        .ifPresent(frame -> moveTo(mark, frame));
  }

  private void moveTo(Mark mark, long frame) {
    long last = Math.max(0, desk.frames() - 1);
    change(
        mark,
        Math.clamp(frame, 0, last),
        mark.annotation().subtype(),
        mark.annotation().auxText().strip());
  }

  /** Removes marks; of a beat, only what is written at it goes. */
  void delete(List<Mark> marks) {
    List<Mark> beats = marks.stream().filter(Mark::beat).toList();
    List<Mark> others = marks.stream().filter(mark -> !mark.beat()).toList();
    if (!others.isEmpty()) {
      edits.deleteMarks(others);
    }
    if (!beats.isEmpty()) {
      edits.note(beats, "");
    }
  }
}
