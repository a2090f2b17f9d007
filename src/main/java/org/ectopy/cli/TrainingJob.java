package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.BeatSplit;
import org.ectopy.dataset.Subjects;
import org.ectopy.model.ModelCard.Origin;
import org.ectopy.model.network.FinalTraining;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.TrainingRecipe;
import org.ectopy.model.training.LabelledBeats;
import org.ectopy.model.training.TrainedModel;
import org.ectopy.model.training.TrainingPlan;
import org.ectopy.model.training.TrainingRun;
import org.ectopy.task.Progress;

/**
 * The training of one model, from its beats to its bundle.
 *
 * @param kind of model
 * @param recipe how
 * @param protocol which beats it learns from
 * @param seed of all that is random
 * @param checkpoint where the state is kept meanwhile
 */
record TrainingJob(
    ModelKind kind, TrainingRecipe recipe, TrainingProtocol protocol, long seed, Path checkpoint) {

  /**
   * Trains. Where that is cancelled after an epoch or more, the best state so far is the model.
   *
   * @param set of the records that the protocol learns from
   * @param remarks for the model's card
   * @throws CancellationException where it is cancelled before
   * @throws IllegalArgumentException where the set has too few beats or subjects
   */
  Trained run(BeatSet set, List<String> remarks, TrainingLog log, Progress progress)
      throws IOException {
    if (Files.exists(checkpoint)) {
      log.line("going on from " + checkpoint);
    }
    return kind.finalTraining() == FinalTraining.BEST_EPOCH
        ? bestEpoch(set, remarks, log, progress)
        : new CrossFittedTraining(this, set).run(remarks, log, progress);
  }

  private Trained bestEpoch(BeatSet set, List<String> remarks, TrainingLog log, Progress progress)
      throws IOException {
    BeatSplit inner = split(set).validation(set, Subjects.mitBih(), seed);
    TrainingPlan plan =
        new TrainingPlan(
            kind,
            recipe,
            LabelledBeats.of(set, inner.train()),
            Optional.of(LabelledBeats.of(set, inner.test())),
            seed);
    TrainedModel model = TrainingRun.of(plan, log).resumable(checkpoint).run(progress);
    List<String> told = new ArrayList<>(remarks);
    told.add(
        "epoch %d chosen and calibrated on %d beats held back: %s"
            .formatted(
                model.epoch(),
                inner.test().length,
                String.join(" ", BeatSplit.records(set, inner.test()))));
    return new Trained(
        model.bundle(kind, origin(set, told, model.complete()), inner.description().text()),
        model.complete());
  }

  /** The split of the records that the protocol learns from. */
  BeatSplit split(BeatSet set) {
    return protocol.split(set, seed);
  }

  /**
   * What the model's card tells of its training.
   *
   * @param complete whether nothing was cancelled
   */
  Origin origin(BeatSet set, List<String> remarks, boolean complete) throws IOException {
    BeatSplit split = split(set);
    List<String> all = new ArrayList<>(remarks);
    all.add("%d epochs of %d beats".formatted(recipe.epochs(), split.train().length));
    if (!complete) {
      all.add("stopped before its end");
    }
    List<String> records = BeatSplit.records(set, split.train()).stream().sorted().toList();
    return new Origin(Version.program(), protocol.printedName(), records, seed, all);
  }
}
