package org.ectopy.model.training;

import java.util.List;
import java.util.Optional;
import org.ectopy.model.LogitScaling;
import org.ectopy.model.ModelException;
import org.ectopy.model.Weights;
import org.ectopy.model.network.Descent;
import org.ectopy.task.Progress;

/** A training that is underway. */
final class Training {

  private final TrainingPlan plan;
  private final Shards shards;
  private final TrainingState state;
  private final TrainingBatches batches;
  private final Targets targets;
  private final TrainingClock clock;
  private final float[] gradient;

  Training(TrainingPlan plan, Shards shards, TrainingState state) {
    this.plan = plan;
    this.shards = shards;
    this.state = state;
    this.batches = new TrainingBatches(plan.training(), plan.recipe(), plan.seed());
    this.targets = new Targets(plan.training(), plan.recipe());
    this.clock = new TrainingClock(batches.beatsPerEpoch(), plan.recipe().epochs(), state.epoch);
    this.gradient = new float[state.weights.length];
  }

  TrainingState state() {
    return state;
  }

  /** Epochs done. */
  int epoch() {
    return state.epoch;
  }

  /** Learns from all beats once, then is judged. A cancelled epoch counts for nothing. */
  EpochReport runEpoch(Progress progress, TrainingObserver observer) throws ModelException {
    List<int[]> epoch = batches.of(state.epoch);
    clock.report(progress);
    double sum = 0;
    long learned = 0;
    for (int i = 0; i < epoch.size(); i++) {
      int[] beats = epoch.get(i);
      sum += beats.length * step(beats, Seeds.of(plan.seed(), state.epoch, i));
      learned += beats.length;
      clock.add(beats.length);
      observer.stepDone(clock.step(state.epoch + 1, sum / learned, rate()));
      clock.report(progress);
    }
    state.epoch++;
    return judge(sum / learned);
  }

  private double step(int[] beats, long seed) throws ModelException {
    TrainingBatch batch = new TrainingBatch(batches, targets, beats, seed);
    double loss = shards.learn(state.weights, gradient, batch);
    Descent descent = plan.recipe().descent();
    state.adam.step(state.weights, gradient, rateAt(state.adam.steps()));
    if (descent.averaging() > 0) {
      state.average(descent.averaging());
    }
    return loss;
  }

  /** The learning rate of the step that was done last. */
  private double rate() {
    return rateAt(state.adam.steps() - 1);
  }

  private double rateAt(long step) {
    long steps = batches.perEpoch() * plan.recipe().epochs();
    return plan.recipe().descent().rate().at(Math.min(step, steps - 1), steps);
  }

  private EpochReport judge(double loss) throws ModelException {
    float[] model = state.model(plan.recipe().descent().averaging());
    Optional<Verdict> verdict = Optional.empty();
    double score = state.epoch;
    if (plan.validation().isPresent()) {
      LabelledBeats beats = plan.validation().get();
      Verdict judged = Verdict.of(shards.logits(model, beats), beats, LogitScaling.NONE);
      score = judged.macroF1();
      verdict = Optional.of(judged);
    }
    boolean best = state.keepBest(model, score);
    return new EpochReport(
        state.epoch, loss, rate(), clock.beatsPerSecond(), verdict, best, clock.left());
  }

  /** The best state so far; one epoch must be done. */
  TrainedModel result(boolean complete) throws ModelException {
    Weights weights = new Weights(shards.network().tensors(), state.best.clone());
    LogitScaling scaling = LogitScaling.NONE;
    Optional<Verdict> verdict = Optional.empty();
    if (plan.validation().isPresent()) {
      LabelledBeats beats = plan.validation().get();
      float[] logits = shards.logits(state.best, beats);
      scaling = TemperatureFit.fit(logits, beats);
      verdict = Optional.of(Verdict.of(logits, beats, scaling));
    }
    return new TrainedModel(weights, scaling, state.bestEpoch, verdict, complete);
  }
}
