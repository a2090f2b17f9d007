package org.ectopy.ui.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.ui.trace.LatestOnly;

/** Computes figures off the window's thread, always those that were asked for last. */
final class EvaluationWorker {

  private final EvaluationViewModel.Crew crew;
  private final Consumer<Found> shown;
  private final LatestOnly<Numbered> requests;
  private final AtomicLong newest = new AtomicLong();

  /**
   * @param shown gets what was found, on the window's thread: first without, then with curves
   */
  EvaluationWorker(EvaluationViewModel.Crew crew, Consumer<Found> shown) {
    this.crew = crew;
    this.shown = shown;
    this.requests = new LatestOnly<>(crew.worker(), this::compute);
  }

  /**
   * What is to be computed.
   *
   * @param open gives the open record as it is
   */
  record Asked(
      EvaluationScope scope,
      Supplier<Optional<JudgedRecord>> open,
      LabelMap map,
      boolean skipLearning,
      BeatClass beatClass) {}

  /**
   * What was computed.
   *
   * @param scope with the open record as it is
   * @param curves empty where they are still being computed
   */
  record Found(
      Asked asked, EvaluationScope scope, Evaluation evaluation, Optional<ClassCurves> curves) {}

  private record Numbered(long number, Asked asked) {}

  void ask(Asked asked) {
    requests.ask(new Numbered(newest.incrementAndGet(), asked));
  }

  private void compute(Numbered request) {
    Asked asked = request.asked();
    List<JudgedRecord> records = asked.scope().records(asked.open().get());
    Evaluation evaluation =
        Evaluation.of(EvaluationBeats.of(records, asked.map(), asked.skipLearning()));
    EvaluationScope scope = asked.scope().with(records);
    show(request, new Found(asked, scope, evaluation, Optional.empty()));
    if (newest.get() == request.number() && evaluation.beats().count() > 0) {
      ClassCurves curves = ClassCurves.of(evaluation.beats().scored(), asked.beatClass());
      show(request, new Found(asked, scope, evaluation, Optional.of(curves)));
    }
  }

  private void show(Numbered request, Found found) {
    crew.window()
        .execute(
            () -> {
              if (newest.get() == request.number()) {
                shown.accept(found);
              }
            });
  }

  /** Makes something and hands it over on the window's thread. */
  <T> void make(Supplier<T> made, Consumer<T> then) {
    crew.worker()
        .execute(
            () -> {
              T result = made.get();
              crew.window().execute(() -> then.accept(result));
            });
  }
}
