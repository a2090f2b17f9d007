package org.ectopy.ui.training;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.ectopy.task.PauseGate;
import org.ectopy.task.Progress;

/** What a person can do to a training that is under way, from any thread. */
public final class TrainingControl {

  private final PauseGate gate;
  private volatile boolean stopped;
  private volatile boolean left;

  /**
   * @param drawing whether the window is busy drawing just now, which training yields to
   */
  public TrainingControl(BooleanSupplier drawing) {
    gate = new PauseGate(drawing);
  }

  /** Halts it, or lets it go on. */
  void pause(boolean halt) {
    if (halt) {
      gate.pause();
    } else {
      gate.goOn();
    }
  }

  /** Ends it; the best state so far becomes the model. */
  void stop() {
    stopped = true;
  }

  /** Ends it, and nothing is made of it: it goes on at the next start of the program. */
  void leave() {
    left = true;
  }

  /** Whether it was left. */
  boolean hasBeenLeft() {
    return left;
  }

  /** Reports to a progress as long as the training is to go on. */
  Progress around(Progress progress) {
    return gate.around(
        (done, total) -> {
          if (stopped || left) {
            throw new CancellationException("the training was stopped");
          }
          progress.report(done, total);
        });
  }
}
