package org.ectopy.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.SymbolTable;

/** What can be done to beats: to the chosen ones, or to any others that a panel shows. */
public final class BeatEdits {

  private final Session session;
  private final Editor editor;

  /** Edits through {@code editor} what {@code session} shows. */
  public BeatEdits(Session session, Editor editor) {
    this.session = session;
    this.editor = editor;
  }

  /** The beats that a key is for: those chosen together, else the chosen one. */
  public IntStream chosen() {
    BeatSelection together = session.selection().get();
    int one = session.selectedBeat().get();
    return together.isEmpty()
        ? IntStream.of(one).filter(beat -> beat != Session.NO_BEAT)
        : together.beats();
  }

  /** The symbol that a letter stands for; empty for a letter that is none. */
  public Optional<AnnotationSymbol> symbol(String letter) {
    SymbolTable symbols =
        editor.document().map(AnnotationDocument::symbols).orElse(SymbolTable.STANDARD);
    return symbols
        .withMnemonic(letter)
        .or(() -> symbols.withMnemonic(letter.toUpperCase(Locale.ROOT)))
        .filter(symbol -> !symbol.mnemonic().isBlank());
  }

  /**
   * Says of beats what they are: one step, whatever their number. Those that are called so already
   * are confirmed.
   */
  public void relabel(IntStream beats, AnnotationSymbol symbol) {
    relabel(EditKind.RELABEL, marks(beats), symbol);
  }

  /** Says of marks what they are, as a step of another kind. */
  void relabel(EditKind kind, List<Mark> marks, AnnotationSymbol symbol) {
    replace(
        kind,
        marks,
        (mark, by) -> {
          boolean same = mark.judged() && mark.annotation().symbol().equals(symbol);
          return same ? confirmed(mark, by) : mark.saying(mark.annotation().saying(symbol), by);
        });
  }

  private static Mark confirmed(Mark mark, Authorship by) {
    return mark.confirmed().isPresent() ? mark : mark.confirmedBy(by);
  }

  /** Removes beats. */
  public void delete(IntStream beats) {
    deleteMarks(marks(beats));
  }

  /** Says that beats are right as they are; of one that nobody has judged, that the model is. */
  public void confirm(IntStream beats) {
    confirm(EditKind.CONFIRM, marks(beats));
  }

  /** Says that marks are right, as a step of another kind. */
  void confirm(EditKind kind, List<Mark> marks) {
    replace(kind, marks, (mark, by) -> confirmed(judged(mark), by));
  }

  private Mark judged(Mark mark) {
    return mark.judged() ? mark : predicted(mark).orElse(mark.saying(mark.annotation(), unknown()));
  }

  /** Nobody has said of which class the beat is: it is called what detectors call every beat. */
  private static Authorship unknown() {
    return Authorship.of(Setter.MODEL, "");
  }

  /** Gives beats the class that the model says, where it says another. */
  public void takeModel(IntStream beats) {
    change(EditKind.TAKE_MODEL, beats, (mark, by) -> differing(mark).orElse(mark));
  }

  private Optional<Mark> differing(Mark mark) {
    Optional<Predictions> known = session.shownBeats().get().predictions();
    int beat = session.marks().get().indexOf(mark);
    boolean same =
        known.isPresent()
            && beat >= 0
            && mark.judged()
            && known.get().labels().classOf(mark.annotation().symbol()).stream()
                .anyMatch(written -> written == known.get().of(beat));
    return same ? Optional.empty() : predicted(mark);
  }

  /** A mark as the model has it; empty where the model has not judged it. */
  private Optional<Mark> predicted(Mark mark) {
    Marks marks = session.marks().get();
    int beat = marks.indexOf(mark);
    return session
        .shownBeats()
        .get()
        .predictions()
        .filter(known -> beat >= 0 && known.knows(beat))
        .map(
            known ->
                mark.saying(
                    mark.annotation().saying(letter(known.of(beat))),
                    Authorship.of(Setter.MODEL, known.model())));
  }

  private static AnnotationSymbol letter(BeatClass beatClass) {
    return SymbolTable.STANDARD.withMnemonic(beatClass.name()).orElseThrow();
  }

  /** Before a document is saved, no beat is left that nobody has judged. */
  public void judgeAll() {
    Stream<Mark> open =
        editor.document().stream()
            .flatMap(document -> document.marks().stream())
            .filter(mark -> mark.beat() && !mark.judged());
    List<Mark> marks = open.toList();
    edit(
        EditKind.TAKE_MODEL,
        marks,
        by -> present(marks).map(mark -> Change.replace(mark, judged(mark))).toList());
  }

  /** Where there is nothing to edit, nobody is asked who edits it. */
  private void edit(EditKind kind, List<Mark> marks, Function<Authorship, List<Change>> work) {
    if (!marks.isEmpty()) {
      editor.edit(kind, work);
    }
  }

  /** Sets a beat at a frame; where one lies already, nothing happens. */
  public void insert(long frame, AnnotationSymbol symbol) {
    Marks marks = session.marks().get();
    int nearest = marks.nearestBeat((double) frame);
    if (nearest < 0 || marks.beats().get(nearest).frame() != frame) {
      insert(EditKind.INSERT, Annotation.of(frame, symbol));
    }
  }

  /** Sets a mark of any kind. */
  public void insert(EditKind kind, Annotation annotation) {
    editor.edit(kind, by -> List.of(Change.add(new Mark(editor.nextId(), annotation, by))));
  }

  /** Puts a beat elsewhere. */
  public void move(int beat, long frame) {
    change(
        EditKind.MOVE,
        IntStream.of(beat),
        (mark, by) -> mark.frame() == frame ? mark : mark.saying(mark.annotation().at(frame), by));
  }

  /** Writes a note at marks; an empty one takes it away. */
  public void note(List<Mark> marks, String text) {
    replace(
        EditKind.NOTE,
        marks,
        (mark, by) -> {
          Annotation old = mark.annotation();
          Annotation noted =
              new Annotation(
                  old.sample(),
                  old.symbol(),
                  old.subtype(),
                  old.channel(),
                  old.number(),
                  text.isEmpty() ? "" : Annotation.auxOf(text));
          return noted.equals(old) ? mark : mark.saying(noted, by);
        });
  }

  /** Removes marks of any kind. */
  public void deleteMarks(List<Mark> marks) {
    edit(EditKind.DELETE, marks, by -> present(marks).map(Change::remove).toList());
  }

  private void change(EditKind kind, IntStream beats, BiFunction<Mark, Authorship, Mark> work) {
    replace(kind, marks(beats), work);
  }

  /** Makes other marks of marks, in one step; those that come out the same are left alone. */
  public void replace(EditKind kind, List<Mark> marks, BiFunction<Mark, Authorship, Mark> work) {
    edit(
        kind,
        marks,
        by -> {
          List<Change> changes = new ArrayList<>();
          present(marks)
              .forEach(
                  mark -> {
                    Mark changed = work.apply(mark, by);
                    if (!changed.equals(mark)) {
                      changes.add(Change.replace(mark, changed));
                    }
                  });
          return changes;
        });
  }

  private List<Mark> marks(IntStream beats) {
    List<BeatMark> all = session.marks().get().beats();
    return beats.mapToObj(beat -> all.get(beat).mark()).toList();
  }

  /** The marks as they stand by now; one that has gone or moved meanwhile is left out. */
  private Stream<Mark> present(List<Mark> marks) {
    Function<Mark, Optional<Mark>> now =
        mark -> editor.document().flatMap(document -> document.at(mark));
    return marks.stream().map(now).flatMap(Optional::stream);
  }
}
