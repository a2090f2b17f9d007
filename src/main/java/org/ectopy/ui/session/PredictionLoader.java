package org.ectopy.ui.session;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.ectopy.task.RunningTask;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.command.Texts;
import org.jspecify.annotations.Nullable;

/** Has the beats judged in the background, each time that marks are shown. */
public final class PredictionLoader {

  private static final long EDITS_MILLIS = 400;

  private final Session session;
  private final SharedJudge judge;
  private final TaskRunner tasks;
  private final Executor window;
  private Optional<String> whyNone = Optional.empty();
  private Runnable cancel = () -> {};

  /**
   * @param tasks does the work
   * @param window runs what touches the session
   */
  public PredictionLoader(Session session, SharedJudge judge, TaskRunner tasks, Executor window) {
    this.session = session;
    this.judge = judge;
    this.tasks = tasks;
    this.window = window;
  }

  /** Watches the session from now on. */
  public void install() {
    session.record().addListener((all, before, now) -> now.ifPresent(opened -> announce()));
    session.marks().addListener((all, before, now) -> begin(now));
  }

  /** Has the beats that are shown judged anew: by another judge, that is. */
  public void again() {
    whyNone = Optional.empty();
    beginNow(session.marks().get());
  }

  private void announce() {
    ModelNote.State state = whyNone.isPresent() ? ModelNote.State.SILENT : ModelNote.State.EXPECTED;
    session.show(new ModelNote(judge.name(), state, whyNone.orElse("")));
  }

  /**
   * Edits come one after the other, and each may need all beats to be judged anew: the work begins
   * once no edit has come for a while.
   */
  private void begin(Marks marks) {
    Optional<Predictions> carried = session.predictions().get().filter(p -> p.areOf(marks));
    if (carried.isEmpty()) {
      beginNow(marks);
    } else if (!carried.get().complete()) {
      CompletableFuture.delayedExecutor(EDITS_MILLIS, TimeUnit.MILLISECONDS, window)
          .execute(
              () -> {
                if (session.marks().get() == marks) {
                  beginNow(marks);
                }
              });
    }
  }

  private void beginNow(Marks marks) {
    cancel.run();
    cancel = () -> {};
    if (whyNone.isEmpty() && !marks.beats().isEmpty()) {
      session.record().get().ifPresent(opened -> begin(opened, marks));
    }
  }

  private void begin(OpenRecord opened, Marks marks) {
    announce();
    String title = Texts.format("task.classify", opened.record().name());
    RunningTask<SharedJudge.Judgement> task =
        tasks.run(title, progress -> judge.judge(opened.record(), marks, progress));
    cancel = task.cancel();
    CompletableFuture<Void> _ =
        task.result()
            .handleAsync(
                (judgement, failure) -> {
                  end(marks, judgement, failure);
                  return null;
                },
                window);
  }

  /** What was judged for other marks than those that are shown by now is dropped. */
  private void end(
      Marks marks, SharedJudge.@Nullable Judgement judgement, @Nullable Throwable failure) {
    Throwable cause = Problems.cause(failure);
    if (cause instanceof NoJudgeException) {
      whyNone = Optional.of(Problems.sentence(cause));
    }
    if (session.marks().get() != marks) {
      return;
    }
    if (judgement != null) {
      session.show(judgement.model());
      session.show(judgement.predictions());
    } else {
      fall(cause);
    }
  }

  private void fall(@Nullable Throwable cause) {
    boolean stopped = cause instanceof CancellationException;
    String why = stopped ? Texts.get("model.stopped") : Problems.sentence(cause);
    session.show(new ModelNote(judge.name(), ModelNote.State.SILENT, why));
    if (!stopped) {
      session.problem().set(why);
    }
  }
}
