package org.ectopy.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatSet;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.network.TrainingRecipe;
import org.ectopy.model.training.BeatJudgement;
import org.ectopy.model.training.FineTuning;
import org.ectopy.model.training.LabelledBeats;
import org.ectopy.model.training.TrainedModel;
import org.ectopy.model.training.TrainingObserver;
import org.ectopy.record.BeatClass;
import org.ectopy.review.Learner;
import org.ectopy.review.TaughtLabels;
import org.ectopy.task.Progress;

/**
 * A model that is tuned on the labels of one record, each time from what it was at first.
 *
 * @param base the model
 * @param judgement the same, ready to run
 * @param record its beats, whose own labels are not looked at
 * @param old beats of other patients to be rehearsed
 * @param seed of all that is random
 */
record PatientLearner(
    ModelBundle base,
    BeatJudgement judgement,
    BeatSet record,
    Optional<LabelledBeats> old,
    long seed)
    implements Learner {

  /** How often beats that an annotator was asked about count. Chosen on DS1, as the others. */
  private static final int ANSWERED = 10;

  /** Steps of a fine-tuning. */
  private static final int STEPS = 150;

  /** The share of the tuned weights where nothing is rehearsed, as {@link Tuning} has it. */
  private static final double SHARE_WITHOUT_REHEARSAL = 0.5;

  @Override
  public BeatProbabilities untaught() throws IOException {
    return judgement.of(base.weights(), LabelledBeats.all(record));
  }

  @Override
  public BeatProbabilities learn(TaughtLabels labels, Progress progress) throws IOException {
    LabelledBeats taught = taught(labels);
    LabelledBeats mixed = old.map(taught::and).orElse(taught);
    TrainingRecipe recipe = base.kind().tuningRecipe();
    int epochs = Math.max(1, Math.round((float) STEPS * recipe.batch() / mixed.count()));
    double share = old.isPresent() ? 1 : SHARE_WITHOUT_REHEARSAL;
    FineTuning tuning = new FineTuning(base, recipe.withEpochs(epochs), share, seed);
    TrainedModel tuned =
        tuning
            .run(mixed, TrainingObserver.NONE)
            .onOneThread()
            .run((done, all) -> progress.report(0, 1));
    return judgement.of(tuning.mixed(tuned), LabelledBeats.all(record));
  }

  private LabelledBeats taught(TaughtLabels labels) {
    List<BeatClass> said = new ArrayList<>(Collections.nCopies(record.count(), BeatClass.N));
    labels.answered().forEach(said::set);
    labels.implied().forEach(said::set);
    BeatSet relabelled =
        new BeatSet(record.input(), List.of(record.records().getFirst().relabelled(said)));
    IntStream answered =
        labels.answered().keySet().stream()
            .flatMapToInt(beat -> IntStream.generate(() -> beat).limit(ANSWERED));
    IntStream implied = labels.implied().keySet().stream().mapToInt(beat -> beat);
    return LabelledBeats.of(relabelled, IntStream.concat(answered, implied).toArray());
  }
}
