package org.ectopy.ui.compare;

import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.ectopy.ui.session.ComparedSet;
import org.ectopy.ui.session.Comparison;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.trace.LatestOnly;

/** Compares off the window's thread, the newest of what is asked for. */
public final class Comparer {

  private final LatestOnly<Asked> requests;
  private final Executor window;

  /**
   * @param worker compares
   * @param window gets the results
   */
  public Comparer(Executor worker, Executor window) {
    this.requests = new LatestOnly<>(worker, this::compare);
    this.window = window;
  }

  /**
   * What is to be compared.
   *
   * @param passed the beats of the set, by their ids, that a person does not want
   * @param made gets the comparison on the window's thread
   */
  record Asked(ComparedSet set, ShownBeats shown, Set<Long> passed, Consumer<Comparison> made) {}

  /** Compares soon, unless something else is asked for before. */
  void ask(Asked asked) {
    requests.ask(asked);
  }

  private void compare(Asked asked) {
    Comparison found = Comparison.of(asked.set(), asked.shown(), asked.passed());
    window.execute(() -> asked.made().accept(found));
  }
}
