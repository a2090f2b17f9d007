package org.ectopy.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.session.AnnotatorName;
import org.ectopy.ui.session.Documents;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.RecordLoader;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;
import org.ectopy.ui.session.UserFolders;

/** Loaders and editors that do all they do at once. */
public final class FakeLoader {

  private FakeLoader() {}

  /** Opens records into a session; edits go nowhere but to a folder that nobody has made. */
  public static RecordLoader of(Session session, RecordStore store, TaskRunner tasks) {
    Path folder = FakeUser.data().folders().data();
    return of(session, store, tasks, editor(session), folder);
  }

  /** Opens records into a session, and their documents into an editor. */
  public static RecordLoader of(
      Session session, RecordStore store, TaskRunner tasks, Editor editor, Path folder) {
    return new RecordLoader(
        session,
        store,
        new SessionWork(session, tasks, Runnable::run),
        Documents.of(new UserFolders(folder), FakeStore.FOLDER),
        editor);
  }

  /** An editor whose annotator is Ada, in the morning of a day. */
  public static Editor editor(Session session) {
    return editor(session, InstantSource.fixed(Instant.parse("2026-11-21T08:00:00Z")));
  }

  /** An editor whose annotator is Ada, by a clock of one's own. */
  public static Editor editor(Session session, InstantSource clock) {
    return new Editor(session, Runnable::run, Runnable::run, ada(), clock);
  }

  private static AnnotatorName ada() {
    return new AnnotatorName() {
      @Override
      public Optional<String> known() {
        return Optional.of("Ada");
      }

      @Override
      public void ask(Consumer<String> then) {
        then.accept("Ada");
      }
    };
  }
}
