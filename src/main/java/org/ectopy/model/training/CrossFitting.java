package org.ectopy.model.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import org.ectopy.model.LogitScaling;
import org.ectopy.task.Progress;

/**
 * Fits the probabilities of a model that learned from all beats: models like it are trained with
 * one part of the beats held back each, and what they say of those parts is what it would say of
 * beats that it has not seen.
 *
 * @param plan of the model; its training is replaced by that of each part
 * @param folds 1 or more
 * @param checkpoint the beginning of the name of a file for each part's state
 */
public record CrossFitting(TrainingPlan plan, List<Fold> folds, Path checkpoint) {

  /** Copies the list. */
  public CrossFitting {
    folds = List.copyOf(folds);
  }

  /**
   * Trains the models and fits. Where that is cancelled, the parts that are done are taken.
   *
   * @param observers one for each part, counted from 0
   * @param progress counts beats of all epochs of all models
   * @throws CancellationException where it is cancelled before the first part is done
   * @throws IOException where PyTorch cannot be used or a checkpoint cannot be read or written
   */
  public CrossFitted run(IntFunction<TrainingObserver> observers, Progress progress)
      throws IOException {
    List<float[]> logits = new ArrayList<>();
    try {
      long done = 0;
      for (int i = 0; i < folds.size(); i++) {
        long before = done;
        long own = work(folds.get(i));
        Progress part =
            (beats, all) -> progress.report(before + Math.min(own, own * beats / all), work());
        logits.add(heldBack(i, observers.apply(i), part));
        done += own;
      }
    } catch (CancellationException e) {
      if (logits.isEmpty()) {
        throw e;
      }
    }
    return fitted(logits);
  }

  /** Beats of all epochs of all models. */
  public long work() {
    return folds.stream().mapToLong(this::work).sum();
  }

  private long work(Fold fold) {
    return (long) fold.training().count() * plan.recipe().epochs();
  }

  private float[] heldBack(int fold, TrainingObserver observer, Progress progress)
      throws IOException {
    LabelledBeats training = folds.get(fold).training();
    TrainingPlan part =
        new TrainingPlan(
            plan.kind(), plan.recipe(), training, Optional.empty(), Seeds.of(plan.seed(), fold));
    TrainedModel model = TrainingRun.of(part, observer).resumable(state(fold)).run(progress);
    if (!model.complete()) {
      throw new CancellationException("in the middle of a part");
    }
    try (Shards shards = new Shards(plan.kind())) {
      return shards.logits(model.weights().values(), folds.get(fold).heldBack());
    }
  }

  private CrossFitted fitted(List<float[]> logits) {
    float[] rows = new float[logits.stream().mapToInt(part -> part.length).sum()];
    int filled = 0;
    for (float[] part : logits) {
      System.arraycopy(part, 0, rows, filled, part.length);
      filled += part.length;
    }
    int[] labels =
        folds.stream()
            .limit(logits.size())
            .flatMapToInt(fold -> Arrays.stream(fold.heldBack().labels()))
            .toArray();
    LogitScaling scaling = ScalingFit.fit(rows, labels);
    return new CrossFitted(scaling, Verdict.of(rows, labels, scaling), logits.size());
  }

  private Path state(int fold) {
    return checkpoint.resolveSibling(checkpoint.getFileName() + "-fold" + (fold + 1));
  }
}
