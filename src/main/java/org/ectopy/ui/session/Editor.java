package org.ectopy.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.Changes;
import org.ectopy.annotation.Edit;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Step;
import org.ectopy.annotation.Strip;
import org.ectopy.annotation.StripChange;
import org.ectopy.document.RecordDocument;
import org.ectopy.document.SavedElsewhereException;
import org.ectopy.record.LabelMap;
import org.ectopy.ui.command.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Edits the open document. An edit is worked out at once and shown as soon as it is on disk; those
 * that follow meanwhile build upon it. All of it is called on the window's thread.
 */
public final class Editor {

  private final Session session;
  private final Executor disk;
  private final Executor window;
  private final AnnotatorName annotator;
  private final InstantSource clock;
  private final MarkReader reader = new MarkReader(LabelMap.EC57);
  private final ReadOnlyObjectWrapper<Optional<EditStatus>> status =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable RecordDocument document;
  private @Nullable JournalWriter writer;
  private @Nullable EditHistory head;
  private Consumer<Path> savedElsewhere = file -> {};

  /**
   * @param disk runs what touches the disk, one thing after the other
   * @param window runs what touches the session
   * @param clock tells when an edit was made
   */
  public Editor(
      Session session,
      Executor disk,
      Executor window,
      AnnotatorName annotator,
      InstantSource clock) {
    this.session = session;
    this.disk = disk;
    this.window = window;
    this.annotator = annotator;
    this.clock = clock;
    status.addListener((all, before, now) -> showStrips(before.isEmpty(), strips(now)));
  }

  private void showStrips(boolean opened, List<Strip> now) {
    if (opened || now.isEmpty()) {
      session.strips().open(now);
    } else {
      session.strips().edited(now);
    }
  }

  private static List<Strip> strips(Optional<EditStatus> status) {
    return status.map(now -> now.history().document().strips()).orElse(List.of());
  }

  /** How the document stands; empty where none is open. */
  public ReadOnlyObjectProperty<Optional<EditStatus>> status() {
    return status.getReadOnlyProperty();
  }

  /** Says what is asked where a file stands in the place of the one that is to be saved. */
  public void onSavedElsewhere(Consumer<Path> question) {
    savedElsewhere = question;
  }

  /** Takes over a document whose marks are about to be shown, and lets go of the one before. */
  void open(RecordDocument opened) {
    close();
    document = opened;
    head = opened.history();
    writer = new JournalWriter(opened, disk, window, new Outcome(opened));
    disk.execute(
        () -> {
          try {
            if (opened.claim()) {
              window.execute(() -> ifOpen(opened, () -> restored(opened)));
            }
          } catch (IOException e) {
            window.execute(() -> ifOpen(opened, () -> session.problem().set(Problems.sentence(e))));
          }
        });
    tell();
  }

  private void restored(RecordDocument opened) {
    session.notice().set(Texts.format("edit.restored", opened.history().done().size()));
  }

  /** Lets go of the open document; all of it is on disk, or said to be not. */
  public void close() {
    RecordDocument last = document;
    if (last != null) {
      disk.execute(last::close);
    }
    document = null;
    writer = null;
    head = null;
    status.set(Optional.empty());
  }

  /**
   * The marks as they will be once all edits are on disk; empty where no document is open. What is
   * edited is worked out from these.
   */
  public Optional<AnnotationDocument> document() {
    return Optional.ofNullable(head).map(EditHistory::document);
  }

  /** The id that the next new mark has. */
  public long nextId() {
    return Optional.ofNullable(head).map(EditHistory::nextId).orElse(0L);
  }

  /**
   * Makes an edit of what {@code work} says for an author; nothing where it says nothing. The
   * author's name is asked for where it is not known.
   */
  public void edit(EditKind kind, Function<Authorship, List<Change>> work) {
    make(kind, work.andThen(Changes::ofMarks)::apply);
  }

  /** Makes an edit of strips as {@link #edit} makes one of marks. */
  public void editStrips(Function<Authorship, List<StripChange>> work) {
    make(EditKind.STRIP, work.andThen(Changes::ofStrips)::apply);
  }

  /** Works out all that an edit does. */
  @FunctionalInterface
  private interface Work {
    Changes of(Authorship by);
  }

  private void make(EditKind kind, Work work) {
    if (document == null) {
      return;
    }
    annotator.ask(
        name -> {
          if (!caughtUp()) {
            return;
          }
          Authorship by = Authorship.person(name, clock.instant());
          EditHistory known = head;
          Changes changes = known == null ? Changes.NONE : work.of(by);
          if (known != null && !changes.isEmpty()) {
            write(new Step.Do(known.edit(kind, by, changes)));
          }
        });
  }

  /** Does something once the annotator's name is known; nothing where no document is open. */
  public void whenNamed(Runnable action) {
    if (document != null) {
      annotator.ask(name -> action.run());
    }
  }

  /** Takes the last edit back. */
  public void undo() {
    if (caughtUp() && head != null && !head.done().isEmpty()) {
      write(new Step.Undo());
    }
  }

  /** Does again what was taken back last. */
  public void redo() {
    if (caughtUp() && head != null && !head.undone().isEmpty()) {
      write(new Step.Redo());
    }
  }

  /** Takes back or does again until {@code edits} edits are done. */
  public void goTo(int edits) {
    if (!caughtUp()) {
      return;
    }
    while (head != null && head.done().size() > Math.max(0, edits)) {
      undo();
    }
    while (head != null && head.done().size() < edits && !head.undone().isEmpty()) {
      redo();
    }
  }

  /** Takes back one edit out of the middle; nothing happens where later edits depend on it. */
  public void revert(Edit edit) {
    annotator.ask(
        name -> {
          EditHistory known = caughtUp() ? head : null;
          int index = known == null ? -1 : known.done().indexOf(edit);
          if (known != null && index >= 0 && known.revertible().get(index)) {
            Authorship by = Authorship.person(name, clock.instant());
            write(new Step.Do(known.reverting(index, by)));
          }
        });
  }

  /**
   * Writes first what could not be written, since whatever is edited next builds upon it.
   *
   * @return whether the next edit may be worked out; not while steps behind a failed one still come
   *     back
   */
  private boolean caughtUp() {
    JournalWriter open = writer;
    if (open == null || !open.hasFailed()) {
      return open != null;
    }
    if (open.waiting() > 0) {
      return false;
    }
    open.again().forEach(failed -> write(open, failed));
    return true;
  }

  private void write(Step step) {
    JournalWriter open = writer;
    if (open != null) {
      write(open, step);
      tell();
    }
  }

  private void write(JournalWriter open, Step step) {
    EditHistory known = head;
    if (known != null) {
      head = known.after(step);
      open.write(step);
    }
  }

  /** Tries again to write what could not be written. */
  public void retry() {
    JournalWriter open = writer;
    if (open != null && open.waiting() == 0) {
      session.problem().set("");
      open.again().forEach(step -> write(open, step));
      tell();
    }
  }

  private void rescue() {
    RecordDocument open = document;
    if (open != null) {
      disk.execute(
          () -> {
            try {
              open.moveAway();
              window.execute(this::retry);
            } catch (IOException e) {
              window.execute(() -> fail(e));
            }
          });
    }
  }

  private void fail(IOException why) {
    session.problem().set(Texts.format("edit.failed", Problems.sentence(why)));
    session
        .remedies()
        .setAll(
            new Remedy(Texts.get("edit.retry"), this::retry),
            new Remedy(Texts.get("edit.rescue"), this::rescue));
  }

  /**
   * Writes the saved annotation file.
   *
   * @param replace whether one may be replaced that was not saved from this document
   */
  public void save(boolean replace) {
    RecordDocument open = document;
    if (open != null) {
      disk.execute(
          () -> {
            try {
              open.save(replace);
              window.execute(() -> ifOpen(open, this::tell));
            } catch (SavedElsewhereException e) {
              window.execute(() -> savedElsewhere.accept(e.file()));
            } catch (IOException e) {
              window.execute(() -> session.problem().set(Problems.sentence(e)));
            }
          });
    }
  }

  private void ifOpen(RecordDocument candidate, Runnable action) {
    if (document == candidate) {
      action.run();
    }
  }

  private void tell() {
    RecordDocument open = document;
    JournalWriter steps = writer;
    if (open != null && steps != null) {
      status.set(
          Optional.of(
              new EditStatus(shown(open), open.saved(), steps.waiting(), open.savedFile())));
    }
  }

  private EditHistory shown(RecordDocument open) {
    return status.get().map(EditStatus::history).orElse(open.history());
  }

  /** Shows what has become of a document's steps, as long as it is the open one. */
  private final class Outcome implements JournalWriter.Told {

    private final RecordDocument of;

    Outcome(RecordDocument of) {
      this.of = of;
    }

    @Override
    public void done(EditHistory now) {
      ifOpen(of, () -> show(now));
    }

    private void show(EditHistory now) {
      if (!now.document().marks().equals(shown(of).document().marks())) {
        session
            .record()
            .get()
            .ifPresent(opened -> session.edited(reader.marks(now.document(), opened.record())));
      }
      status.set(
          Optional.of(
              new EditStatus(
                  now, of.saved(), writer == null ? 0 : writer.waiting(), of.savedFile())));
    }

    @Override
    public void failed(EditHistory now, IOException why) {
      ifOpen(
          of,
          () -> {
            head = now;
            fail(why);
            tell();
          });
    }
  }
}
