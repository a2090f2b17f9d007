package org.ectopy.ui.training;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.ectopy.dataset.BeatSet;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelCard;
import org.ectopy.model.ModelException;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.ModelKinds;
import org.ectopy.model.training.FineTuning;
import org.ectopy.model.training.LabelledBeats;
import org.ectopy.model.training.Rehearsal;
import org.ectopy.model.training.TrainedModel;
import org.ectopy.model.training.TrainingObserver;
import org.ectopy.model.training.TrainingPlan;
import org.ectopy.model.training.TrainingRun;
import org.ectopy.model.training.TuningBeats;
import org.ectopy.task.Progress;
import org.ectopy.ui.command.Texts;

/** Makes a new version of a model out of a setup: cuts, trains, judges and compares. */
final class TrainingWork {

  private static final String PROTOCOL = "chosen records";
  private static final String TUNED = ", fine-tuned";

  private final TrainingPlace place;
  private final TrainingSetup setup;
  private final TrainingControl control;
  private final TrainingObserver observer;
  private final CutRecords cutting;
  private final NewVersion versions;

  TrainingWork(
      TrainingPlace place,
      TrainingSetup setup,
      TrainingControl control,
      TrainingObserver observer) {
    this.place = place;
    this.setup = setup;
    this.control = control;
    this.observer = observer;
    this.cutting = new CutRecords(place.labels());
    this.versions = new NewVersion(place, setup, cutting);
  }

  /**
   * Trains. Where that is stopped after an epoch or more, the best state so far is the new version.
   * Nothing but the new version is written, and it is not in use until it is kept.
   *
   * @throws CancellationException where it is stopped before, or left
   * @throws IOException where something cannot be read, or there is nothing to learn from
   */
  TrainingOutcome run(Progress progress) throws IOException {
    Progress report = control.around(progress);
    place.runs().begin(setup);
    try {
      ModelKind kind = kind();
      BeatSet training = cut(kind, RecordRole.TRAINING, share(report, 0, 0.05));
      if (training.count() == 0) {
        throw new IOException(Texts.get("train.no-beats"));
      }
      TrainingOutcome outcome =
          setup.tuning() ? tuned(kind, training, report) : trained(kind, training, report);
      place.runs().clear();
      return outcome;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      if (!control.hasBeenLeft()) {
        place.runs().clear();
      }
      throw e;
    }
  }

  private ModelKind kind() throws IOException {
    return setup.fromScratch()
        ? ModelKinds.named(setup.kind())
            .orElseThrow(() -> new IOException(Texts.format("train.no-kind", setup.kind())))
        : base().kind();
  }

  private ModelBundle base() throws IOException {
    return place.library().bundle(setup.base());
  }

  private BeatSet cut(ModelKind kind, RecordRole role, Progress report) throws IOException {
    return cutting.cut(kind, setup.of(role), report);
  }

  /** A part of the work as a part of the whole, in thousandths. */
  private static Progress share(Progress whole, double from, double to) {
    return (done, total) ->
        whole.report(
            Math.round(1000 * (from + (to - from) * (total <= 0 ? 0 : (double) done / total))),
            1000);
  }

  private TrainingOutcome trained(ModelKind kind, BeatSet training, Progress report)
      throws IOException {
    BeatSet held = cut(kind, RecordRole.VALIDATION, share(report, 0.05, 0.07));
    BeatSet test = cut(kind, RecordRole.TEST, share(report, 0.07, 0.1));
    Optional<LabelledBeats> validation =
        Optional.of(held).filter(set -> set.count() > 0).map(LabelledBeats::all);
    TrainingPlan plan =
        new TrainingPlan(
            kind,
            Recipes.of(kind, setup),
            LabelledBeats.all(training),
            validation,
            setup.options().seed());
    TrainingRun run = TrainingRun.of(plan, observer);
    TrainedModel model =
        learned(setup.fromScratch() ? run : run.from(base().weights()), share(report, 0.1, 1));
    List<NewVersion.Judged> judged = new ArrayList<>();
    if (test.count() > 0) {
      judged.add(new NewVersion.Judged("train.part.test", false, LabelledBeats.all(test)));
    }
    validation.ifPresent(
        beats -> judged.add(new NewVersion.Judged("train.part.validation", false, beats)));
    judged.add(new NewVersion.Judged("train.part.training", true, LabelledBeats.all(training)));
    return versions.outcome(bundle(model, kind, training), judged, model.complete());
  }

  private ModelBundle bundle(TrainedModel model, ModelKind kind, BeatSet training)
      throws IOException {
    ModelCard.Origin origin =
        origin(training, PROTOCOL, List.of(), epochs(model) + " of " + training.count() + " beats");
    boolean fitted = setup.fromScratch() || !setup.of(RecordRole.VALIDATION).isEmpty();
    return fitted
        ? model.bundle(kind, origin, Texts.get("train.part.validation"))
        : base().with(model.weights(), origin);
  }

  private TrainingOutcome tuned(ModelKind kind, BeatSet fresh, Progress report) throws IOException {
    BeatSet known = cut(kind, RecordRole.REHEARSAL, share(report, 0.05, 0.1));
    Optional<Rehearsal> old =
        known.count() == 0
            ? Optional.empty()
            : Optional.of(Rehearsal.of(known, setup.options().seed()));
    TuningBeats beats = new TuningBeats(LabelledBeats.all(fresh), old.map(Rehearsal::learned));
    FineTuning tuning =
        new FineTuning(base(), Recipes.of(kind, setup), beats.share(), setup.options().seed());
    TrainedModel model = learned(tuning.run(beats.mixed(), observer), share(report, 0.1, 1));
    ModelCard.Origin before = base().card().origin();
    String remark =
        "%s on %d beats of %s, %s"
            .formatted(
                epochs(model),
                fresh.count(),
                String.join(" ", NewVersion.names(fresh)),
                old.map(each -> each.learned().count() + " old beats rehearsed")
                    .orElse("nothing rehearsed"));
    ModelBundle bundle =
        base()
            .with(
                tuning.mixed(model),
                origin(fresh, before.protocol() + TUNED, before.records(), remark));
    List<NewVersion.Judged> judged = new ArrayList<>();
    old.filter(each -> each.judged().count() > 0)
        .ifPresent(
            each -> judged.add(new NewVersion.Judged("train.part.known", false, each.judged())));
    judged.add(new NewVersion.Judged("train.part.corrected", true, LabelledBeats.all(fresh)));
    return versions.outcome(bundle, judged, model.complete());
  }

  /** Goes on where an interrupted run was, unless the labels have changed since. */
  private TrainedModel learned(TrainingRun run, Progress progress) throws IOException {
    boolean resumed = Files.exists(place.runs().state());
    TrainedModel model;
    try {
      model = run.resumable(place.runs().state()).onOneThread().run(progress);
    } catch (ModelException e) {
      throw resumed ? new IOException(Texts.get("train.resume.changed"), e) : e;
    }
    if (control.hasBeenLeft()) {
      throw new CancellationException("it goes on at the next start");
    }
    return model;
  }

  private String epochs(TrainedModel model) {
    return "%d epochs%s"
        .formatted(setup.options().epochs(), model.complete() ? "" : ", stopped before their end");
  }

  private ModelCard.Origin origin(
      BeatSet learned, String protocol, List<String> before, String remark) {
    TreeSet<String> records = new TreeSet<>(before);
    records.addAll(NewVersion.names(learned));
    return new ModelCard.Origin(
        place.program(), protocol, List.copyOf(records), setup.options().seed(), List.of(remark));
  }
}
