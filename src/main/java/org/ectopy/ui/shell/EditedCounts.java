package org.ectopy.ui.shell;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import org.ectopy.library.BeatCounts;
import org.ectopy.library.LabelSummary;
import org.ectopy.ui.records.RecordsViewModel;
import org.ectopy.ui.session.EditStatus;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;

/** Has the list of records follow each edit of the open one. */
final class EditedCounts {

  private final Session session;
  private final Editor editor;
  private final RecordsViewModel records;
  private final Executor window;
  private boolean due;

  EditedCounts(Session session, Editor editor, RecordsViewModel records, Executor window) {
    this.session = session;
    this.editor = editor;
    this.records = records;
    this.window = window;
  }

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
      window.execute(this::count);
    }
  }

  private void count() {
    due = false;
    if (editor.status().get().filter(EditedCounts::touched).isPresent()) {
      session.record().get().ifPresent(this::count);
    }
  }

  private static boolean touched(EditStatus status) {
    return !status.history().done().isEmpty() || !status.history().undone().isEmpty();
  }

  private void count(OpenRecord open) {
    BeatCounts beats =
        BeatCounts.of(
            session.marks().get().beats().stream().flatMap(beat -> beat.beatClass().stream()));
    records.edited(open.header(), new LabelSummary(session.annotator().get(), beats, List.of()));
  }
}
