package org.ectopy.model.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ectopy.model.ModelException;
import org.ectopy.model.Weights;
import org.ectopy.task.Progress;

/**
 * Trains a network as a {@link TrainingPlan} says. The same plan gives the same weights, bit by
 * bit, on the same machine, also where it was killed and resumed from its checkpoint.
 */
public final class TrainingRun {

  private final TrainingPlan plan;
  private final TrainingObserver observer;
  private final Optional<Weights> start;
  private final Optional<Path> checkpoint;
  private final int threads;

  private TrainingRun(
      TrainingPlan plan,
      TrainingObserver observer,
      Optional<Weights> start,
      Optional<Path> checkpoint,
      int threads) {
    this.plan = plan;
    this.observer = observer;
    this.start = start;
    this.checkpoint = checkpoint;
    this.threads = threads;
  }

  /** A run that begins with random weights and leaves nothing behind where it is killed. */
  public static TrainingRun of(TrainingPlan plan, TrainingObserver observer) {
    return new TrainingRun(plan, observer, Optional.empty(), Optional.empty(), 2);
  }

  /** The same from given weights on. */
  public TrainingRun from(Weights weights) {
    return new TrainingRun(plan, observer, Optional.of(weights), checkpoint, threads);
  }

  /**
   * The same with a file that holds its state after every epoch. Where the file stands already, the
   * run goes on from there; a run that ends, cancelled or not, keeps it.
   */
  public TrainingRun resumable(Path file) {
    return new TrainingRun(plan, observer, start, Optional.of(file), threads);
  }

  /**
   * The same on one thread, which leaves the other processors to others; it gives the same bits.
   */
  public TrainingRun onOneThread() {
    return new TrainingRun(plan, observer, start, checkpoint, 1);
  }

  /**
   * Trains. A run that is cancelled after an epoch or more gives its best state so far.
   *
   * @param progress counts beats of all epochs, and cancels between two steps
   * @throws ModelException where PyTorch cannot be used or the checkpoint belongs to another plan
   * @throws IOException where the checkpoint cannot be read or written
   * @throws CancellationException where the run is cancelled before its first epoch is done
   */
  public TrainedModel run(Progress progress) throws IOException {
    try (Shards shards = new Shards(plan.kind(), threads)) {
      Training training = new Training(plan, shards, state(shards));
      boolean complete = true;
      try {
        while (training.epoch() < plan.recipe().epochs()) {
          observer.epochDone(training.runEpoch(progress, observer));
          if (checkpoint.isPresent()) {
            checkpoint(checkpoint.get()).write(training.state());
          }
        }
      } catch (CancellationException e) {
        if (training.state().bestEpoch == 0) {
          throw e;
        }
        complete = false;
      }
      return training.result(complete);
    }
  }

  private TrainingState state(Shards shards) throws IOException {
    float[] decay = WeightRoles.decay(shards.network(), plan.recipe().descent().weightDecay());
    if (checkpoint.isPresent() && checkpoint(checkpoint.get()).exists()) {
      return checkpoint(checkpoint.get()).read(decay);
    }
    Weights random = Initialisation.of(shards.network(), Seeds.of(plan.seed(), -1));
    Weights first = start.orElse(random);
    if (!first.tensors().equals(random.tensors())) {
      throw new ModelException(
          "the weights to begin with are not those of a " + plan.kind().name());
    }
    return TrainingState.beginning(first.values().clone(), decay);
  }

  private Checkpoint checkpoint(Path file) {
    String from =
        start
            .map(weights -> ", from weights %08x".formatted(Arrays.hashCode(weights.values())))
            .orElse("");
    return new Checkpoint(file, plan.fingerprint() + from);
  }
}
