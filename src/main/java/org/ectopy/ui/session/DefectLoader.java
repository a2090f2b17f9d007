package org.ectopy.ui.session;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.ectopy.rhythm.DefectReader;
import org.ectopy.signal.MinMaxPyramid;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.command.Texts;

/** Has each record's samples judged in the background, after its pyramid is built. */
public final class DefectLoader {

  private final Session session;
  private final SessionWork work;
  private Runnable cancel = () -> {};

  /**
   * @param tasks does the reading
   * @param window runs what touches the session
   */
  public DefectLoader(Session session, TaskRunner tasks, Executor window) {
    this.session = session;
    this.work = new SessionWork(session, tasks, window);
  }

  /** Watches the session from now on. */
  public void install() {
    session.record().addListener((all, before, now) -> cancel.run());
    session.pyramid().addListener((all, before, now) -> begin(now));
  }

  private void begin(Optional<MinMaxPyramid> built) {
    cancel.run();
    cancel = () -> {};
    if (built.isPresent()) {
      session.record().get().ifPresent(this::begin);
    }
  }

  private void begin(OpenRecord opened) {
    cancel =
        work.startOn(
            opened,
            Texts.format("overview.task", opened.record().name()),
            progress -> DefectReader.read(opened.record(), progress),
            session::show);
  }
}
