package org.ectopy.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.BeatSplit;
import org.ectopy.dataset.SubjectFolds;
import org.ectopy.dataset.Subjects;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelCard;
import org.ectopy.model.training.CrossFitted;
import org.ectopy.model.training.CrossFitting;
import org.ectopy.model.training.Fold;
import org.ectopy.model.training.LabelledBeats;
import org.ectopy.model.training.TrainedModel;
import org.ectopy.model.training.TrainingPlan;
import org.ectopy.model.training.TrainingRun;
import org.ectopy.model.training.Verdict;
import org.ectopy.task.Progress;

/** A training on all beats, whose probabilities are fitted by others that leave parts out. */
final class CrossFittedTraining {

  private static final int FOLDS = 5;

  private final TrainingJob job;
  private final BeatSet set;
  private final BeatSplit split;
  private final TrainingPlan plan;
  private final CrossFitting fitting;

  /**
   * @param set of the records that the protocol learns from
   * @throws IllegalArgumentException where it has too few beats or subjects
   */
  CrossFittedTraining(TrainingJob job, BeatSet set) {
    this.job = job;
    this.set = set;
    this.split = job.split(set);
    LabelledBeats training = LabelledBeats.of(set, split.train());
    this.plan = new TrainingPlan(job.kind(), job.recipe(), training, Optional.empty(), job.seed());
    this.fitting = new CrossFitting(plan, folds(), job.checkpoint());
  }

  /** Parts by subject; where patients are on both sides by design, one part drawn by beat. */
  private List<Fold> folds() {
    if (split.description().intraPatient()) {
      return List.of(fold(split.validation(set, Subjects.mitBih(), job.seed())));
    }
    SubjectFolds folds = SubjectFolds.of(set, Subjects.mitBih(), FOLDS, job.seed());
    return IntStream.range(0, FOLDS).mapToObj(i -> fold(folds.split(i))).toList();
  }

  private Fold fold(BeatSplit part) {
    return new Fold(LabelledBeats.of(set, part.train()), LabelledBeats.of(set, part.test()));
  }

  /**
   * Trains and fits.
   *
   * @throws CancellationException where it is cancelled before its first epoch is done
   */
  Trained run(List<String> remarks, TrainingLog log, Progress progress) throws IOException {
    long own = (long) plan.training().count() * job.recipe().epochs();
    long work = own + fitting.work();
    TrainedModel model =
        TrainingRun.of(plan, log)
            .resumable(job.checkpoint())
            .run((done, all) -> progress.report(Math.min(own, own * done / all), work));
    Optional<CrossFitted> fitted =
        model.complete()
            ? fit(log, (done, all) -> progress.report(own + done, work))
            : Optional.empty();
    boolean complete = fitted.filter(done -> done.folds() == fitting.folds().size()).isPresent();
    List<String> told = new ArrayList<>(remarks);
    told.add(fitted.map(this::told).orElse("not calibrated"));
    ModelBundle bundle = model.bundle(job.kind(), job.origin(set, told, complete), "");
    return new Trained(fitted.map(done -> with(done, bundle)).orElse(bundle), complete);
  }

  private Optional<CrossFitted> fit(TrainingLog log, Progress progress) throws IOException {
    try {
      return Optional.of(fitting.run(stages(log)::get, progress));
    } catch (CancellationException e) {
      return Optional.empty();
    }
  }

  private List<TrainingLog> stages(TrainingLog log) {
    int parts = fitting.folds().size();
    return IntStream.range(0, parts)
        .mapToObj(i -> log.of("calibration %d of %d".formatted(i + 1, parts)))
        .toList();
  }

  private String told(CrossFitted done) {
    return "calibrated on %d of %d parts, each left out of a training like it"
        .formatted(done.folds(), fitting.folds().size());
  }

  private ModelBundle with(CrossFitted done, ModelBundle bundle) {
    Verdict verdict = done.verdict();
    String data =
        split.description().intraPatient()
            ? "a fifth of the training drawn by beat, left out of a training like it, intra-patient"
            : "out of fold, %d of %d parts by subject"
                .formatted(done.folds(), fitting.folds().size());
    ModelCard.Scores scores =
        new ModelCard.Scores(data, verdict.accuracy(), verdict.macroF1(), verdict.confusion());
    return new ModelBundle(bundle.card().with(done.scaling()).with(scores), bundle.weights());
  }
}
