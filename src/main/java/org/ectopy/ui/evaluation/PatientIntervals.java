package org.ectopy.ui.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ectopy.dataset.Subjects;
import org.ectopy.evaluation.EvaluationPlan;
import org.ectopy.evaluation.EvaluationScores;
import org.ectopy.evaluation.Interval;
import org.ectopy.evaluation.PatientBootstrap;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.SessionWork;

/** How far the scores depend on who happens to be among the patients; an edit makes it unknown. */
final class PatientIntervals {

  private static final int RESAMPLES = 1000;
  private static final long SEED = 1;

  private final ReadOnlyObjectProperty<Evaluation> evaluation;
  private final SessionWork work;
  private final ReadOnlyObjectWrapper<Map<String, Interval>> found =
      new ReadOnlyObjectWrapper<>(Map.of());
  private Optional<EvaluationScores> scores = Optional.empty();
  private Runnable cancel = () -> {};

  PatientIntervals(ReadOnlyObjectProperty<Evaluation> evaluation, SessionWork work) {
    this.evaluation = evaluation;
    this.work = work;
    evaluation.addListener(
        (all, before, now) -> {
          if (!before.beats().equals(now.beats())) {
            cancel.run();
            cancel = () -> {};
            scores = Optional.empty();
            found.set(Map.of());
          }
        });
  }

  /** How beats are drawn: patients with all their records. */
  static EvaluationPlan plan() {
    PatientBootstrap bootstrap = new PatientBootstrap(RESAMPLES, SEED, Subjects.mitBih()::of);
    return new EvaluationPlan(
        BeatClass.inOrder(), List.of(), Optional.empty(), Optional.of(bootstrap));
  }

  /** Whether there is more than one patient. */
  boolean possible() {
    return evaluation.get().beats().records().stream()
            .map(each -> Subjects.mitBih().of(each.record().name()))
            .distinct()
            .count()
        > 1;
  }

  /** The intervals by the names of {@link org.ectopy.evaluation.ClassifierFigures}. */
  ReadOnlyObjectProperty<Map<String, Interval>> found() {
    return found.getReadOnlyProperty();
  }

  /** Works them out in the background. */
  void find() {
    EvaluationBeats beats = evaluation.get().beats();
    cancel.run();
    cancel =
        work.start(
            Texts.get("evaluation.task.intervals"),
            progress -> plan().score(beats.scored(), progress),
            done -> show(beats, done));
  }

  /** All scores with the intervals; empty where nobody has asked for them since the last edit. */
  Optional<EvaluationScores> scores() {
    return scores;
  }

  private void show(EvaluationBeats beats, EvaluationScores done) {
    if (evaluation.get().beats().equals(beats)) {
      scores = Optional.of(done);
      done.intervals().forEach(each -> found.set(each.intervals()));
    }
  }
}
