package org.ectopy.ui.shell;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.session.BackgroundTasks;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SharedJudge;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.session.Why;
import org.ectopy.ui.session.WhyAnswer;
import org.ectopy.ui.session.WhyLoader;
import org.ectopy.ui.trace.Overlays;
import org.ectopy.ui.waveform.WaveformViewModel;

/** Has the chosen beat explained, and shows on the paper what moved the model. */
final class WhyCommand {

  private final Why why;
  private final ObjectProperty<Overlays> overlays;

  WhyCommand(Session session, WaveformViewModel waveform) {
    this.why = session.why();
    this.overlays = waveform.overlays();
    why.answer().addListener((all, before, now) -> show(now));
  }

  /**
   * Answers from now on. The work takes less than a second and follows each step from beat to beat,
   * so it is not listed among the tasks.
   *
   * @param judge explains; empty where the program has no model
   */
  WhyCommand answer(Session session, Optional<SharedJudge> judge, Threads threads) {
    BackgroundTasks quiet = BackgroundTasks.onThreads(threads.window());
    new WhyLoader(session, judge, quiet, threads.window()).install();
    return this;
  }

  void install(CommandTable table) {
    table.on(Command.WHY, () -> why.wanted().set(!why.wanted().get()));
  }

  private void show(WhyAnswer answer) {
    overlays.set(
        overlays
            .get()
            .withWhy(
                answer instanceof WhyAnswer.Given given
                    ? Optional.of(given.explanation())
                    : Optional.empty()));
  }
}
