package org.ectopy.ui.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.ectopy.record.AnnotationSymbol;

/**
 * Decides what is to stand where two sets disagree; each decision is one step that can be undone.
 */
public final class Adjudication {

  private final Editor editor;
  private final BeatEdits edits;

  /** Edits through {@code editor}. */
  public Adjudication(Editor editor, BeatEdits edits) {
    this.editor = editor;
    this.edits = edits;
  }

  /** Does something once it is known whose decisions these are. */
  public void whenNamed(Runnable action) {
    editor.whenNamed(action);
  }

  /** Says that the edited set is right; where it has no beat there is nothing to say it of. */
  public void takeMine(Difference difference) {
    edits.confirm(EditKind.ADJUDICATE, difference.mine().map(BeatMark::mark).stream().toList());
  }

  /**
   * Has the edited set say what the other says: its labels under its author's name, confirmed by
   * whoever edits; the beats that only it has; and not those that it has not.
   */
  public void takeTheirs(List<Difference> differences) {
    editor.edit(EditKind.ADJUDICATE, by -> new Taking(by).changes(differences));
  }

  /** Says a third thing of a beat, which comes to be where only the other set has it. */
  public void label(Difference difference, AnnotationSymbol symbol) {
    if (difference.mine().isPresent()) {
      List<Mark> mine = List.of(difference.mine().get().mark());
      edits.relabel(EditKind.ADJUDICATE, mine, symbol);
    } else {
      Mark theirs = difference.theirs().orElseThrow().mark();
      editor.edit(
          EditKind.ADJUDICATE,
          by -> {
            Taking taking = new Taking(by);
            taking.insert(theirs.saying(theirs.annotation().saying(symbol), by));
            return taking.changes;
          });
    }
  }

  /** One step that takes what the other set says. */
  private final class Taking {

    private final Authorship by;
    private final List<Change> changes = new ArrayList<>();
    private final Optional<AnnotationDocument> document = editor.document();
    private final Set<Long> taken =
        document.stream()
            .flatMap(open -> open.marks().stream())
            .filter(Mark::beat)
            .map(Mark::frame)
            .collect(Collectors.toCollection(HashSet::new));
    private long nextId = editor.nextId();

    Taking(Authorship by) {
      this.by = by;
    }

    List<Change> changes(List<Difference> differences) {
      differences.forEach(this::take);
      return changes;
    }

    private void take(Difference difference) {
      Optional<Mark> mine = difference.mine().map(BeatMark::mark).flatMap(this::present);
      Optional<Mark> theirs = difference.theirs().map(BeatMark::mark);
      if (difference.mine().isEmpty()) {
        theirs.map(this::confirmed).ifPresent(this::insert);
      } else if (theirs.isEmpty()) {
        mine.map(Change::remove).ifPresent(changes::add);
      } else {
        mine.map(own -> relabelled(own, theirs.get())).ifPresent(changes::add);
      }
    }

    /** The mark as it stands by now; one that has gone or moved meanwhile is left out. */
    private Optional<Mark> present(Mark mark) {
      return document.flatMap(open -> open.at(mark));
    }

    private Change relabelled(Mark own, Mark other) {
      AnnotationSymbol symbol = other.annotation().symbol();
      Mark saying = own.saying(own.annotation().saying(symbol), other.author());
      return Change.replace(own, saying.confirmedBy(by));
    }

    /** A beat that was only detected says nothing that could be confirmed. */
    private Mark confirmed(Mark theirs) {
      return theirs.judged() ? theirs.confirmedBy(by) : theirs;
    }

    /** Two beats do not lie at one frame. */
    void insert(Mark mark) {
      if (taken.add(mark.frame())) {
        changes.add(
            Change.add(new Mark(nextId++, mark.annotation(), mark.author(), mark.confirmed())));
      }
    }
  }
}
