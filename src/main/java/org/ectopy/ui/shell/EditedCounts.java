package org.ectopy.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import org.ectopy.library.BeatCounts;
import org.ectopy.library.LabelSummary;
import org.ectopy.ui.records.RecordsViewModel;
import org.ectopy.ui.session.EditStatus;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.trace.LatestOnly;

/** Has the list of records follow each edit of the open one; the beats are counted elsewhere. */
final class EditedCounts {

  private final Session session;
  private final Editor editor;
  private final RecordsViewModel records;
  private final Executor window;
  private final LatestOnly<Edited> counting;
  private boolean due;

  /**
   * @param worker counts
   * @param window runs what touches the list
   */
  EditedCounts(
      Session session, Editor editor, RecordsViewModel records, Executor worker, Executor window) {
    this.session = session;
    this.editor = editor;
    this.records = records;
    this.window = window;
    this.counting = new LatestOnly<>(worker, this::count);
  }

  /** A record as an edit has left it. */
  private record Edited(Path header, String annotator, Marks marks) {}

  void install() {
    InvalidationListener changed = now -> later();
    session.marks().addListener(changed);
    editor.status().addListener(changed);
  }

  /** Marks and status change one after the other, and are counted once. */
  private void later() {
    session.marks().get();
    editor.status().get();
    if (!due) {
      due = true;
      window.execute(this::ask);
    }
  }

  private void ask() {
    due = false;
    if (editor.status().get().filter(EditedCounts::touched).isPresent()) {
      String annotator = session.annotator().get();
      Marks marks = session.marks().get();
      session
          .record()
          .get()
          .map(open -> new Edited(open.header(), annotator, marks))
          .ifPresent(counting::ask);
    }
  }

  private static boolean touched(EditStatus status) {
    return !status.history().done().isEmpty() || !status.history().undone().isEmpty();
  }

  private void count(Edited edited) {
    BeatCounts beats =
        BeatCounts.of(edited.marks().beats().stream().flatMap(beat -> beat.beatClass().stream()));
    LabelSummary labels = new LabelSummary(edited.annotator(), beats, List.of());
    window.execute(() -> records.edited(edited.header(), labels));
  }
}
