package org.ectopy.model.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ectopy.model.ModelException;
import org.ectopy.model.Network;
import org.ectopy.model.network.ModelKind;
import org.ectopy.record.BeatClass;

/**
 * Two copies of a network, side by side where there are threads for it. Their number is fixed,
 * because sums of rounded numbers depend on how they are parted; that of the threads is not.
 */
final class Shards implements AutoCloseable {

  private static final int COUNT = 2;

  /** Beats that are judged at once. */
  private static final int BATCH = 512;

  private static final int CLASSES = BeatClass.inOrder().size();

  private final List<Shard> shards = new ArrayList<>();
  private final boolean[] trainable;
  private final ExecutorService workers;

  /** As many threads as copies. */
  Shards(ModelKind kind) throws ModelException {
    this(kind, COUNT);
  }

  /**
   * @param threads 1 or more; more than there are copies are of no use
   */
  Shards(ModelKind kind, int threads) throws ModelException {
    try {
      for (int i = 0; i < COUNT; i++) {
        shards.add(new Shard(kind));
      }
    } catch (ModelException e) {
      shards.forEach(Shard::close);
      throw e;
    }
    trainable = WeightRoles.trainable(network());
    workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("ectopy-training-", 0).factory());
  }

  /** One of the networks, to ask for its structure. */
  Network network() {
    return shards.getFirst().network();
  }

  /**
   * Computes the gradient of a batch, and lets running statistics take it in.
   *
   * @param weights at which it is computed; its running statistics are replaced
   * @param gradient is filled with the gradient of the mean loss
   * @return the mean loss of the batch
   */
  double learn(float[] weights, float[] gradient, TrainingBatch batch) throws ModelException {
    List<int[]> parts = parts(batch.beats());
    double total = batch.targets().weight(batch.beats());
    List<Future<Double>> losses = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Shard shard = shards.get(i);
      int[] part = parts.get(i);
      long seed = Seeds.of(batch.seed(), i);
      losses.add(
          workers.submit(
              () ->
                  shard.learn(
                      weights,
                      batch.source().gather(part, seed),
                      batch.targets().rows(part, total),
                      seed)));
    }
    double loss = 0;
    for (Future<Double> part : results(losses)) {
      loss += part.resultNow();
    }
    combine(weights, gradient, parts);
    return loss;
  }

  /** Two halves of two beats or more, for batch norms need a spread; else all in one. */
  private static List<int[]> parts(int[] beats) {
    if (beats.length < 2 * COUNT) {
      return List.of(beats);
    }
    int middle = Math.ceilDiv(beats.length, COUNT);
    int[] first = Arrays.copyOfRange(beats, 0, middle);
    int[] second = Arrays.copyOfRange(beats, middle, beats.length);
    return List.of(first, second);
  }

  /** Gradients add up; of running statistics the mean by beats is taken. */
  private void combine(float[] weights, float[] gradient, List<int[]> parts) {
    double beats = parts.stream().mapToInt(part -> part.length).sum();
    Arrays.fill(gradient, 0);
    float[] state = new float[weights.length];
    for (int p = 0; p < parts.size(); p++) {
      Shard shard = shards.get(p);
      float share = (float) (parts.get(p).length / beats);
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] += shard.gradient()[i];
        state[i] += share * shard.after()[i];
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = trainable[i] ? weights[i] : state[i];
    }
  }

  /** The logits of all beats under some weights: {@code [beats, 5]}. */
  float[] logits(float[] weights, LabelledBeats beats) throws ModelException {
    shards.forEach(shard -> shard.network().write(weights));
    float[] rows = new float[Math.multiplyExact(beats.count(), CLASSES)];
    List<Stretch> stretches = stretches(beats);
    List<Future<Boolean>> done = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      int first = i;
      done.add(
          workers.submit(
              () -> {
                for (int s = first; s < stretches.size(); s += COUNT) {
                  judge(shards.get(first), beats, stretches.get(s), rows);
                }
                return true;
              }));
    }
    results(done);
    return rows;
  }

  private static void judge(Shard shard, LabelledBeats beats, Stretch stretch, float[] rows) {
    int[] batch = beats.inSet(stretch.from(), stretch.to());
    float[] logits = shard.logits(beats.set().gather(batch));
    System.arraycopy(logits, 0, rows, stretch.from() * CLASSES, logits.length);
  }

  /** Beats that follow each other and have the same number of leads. */
  private record Stretch(int from, int to) {}

  private static List<Stretch> stretches(LabelledBeats beats) {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    while (from < beats.count()) {
      int leads = beats.leads(from);
      int to = from + 1;
      while (to < beats.count() && to - from < BATCH && beats.leads(to) == leads) {
        to++;
      }
      stretches.add(new Stretch(from, to));
      from = to;
    }
    return stretches;
  }

  /** Waits for all, then tells what failed in any. */
  private static <T> List<Future<T>> results(List<Future<T>> futures) throws ModelException {
    ModelException failure = null;
    for (Future<T> future : futures) {
      try {
        future.get();
      } catch (ExecutionException e) {
        failure = new ModelException("the network failed in training: " + e.getCause(), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        failure = new ModelException("the thread was interrupted", e);
      }
    }
    if (failure != null) {
      throw failure;
    }
    return futures;
  }

  @Override
  public void close() {
    workers.close();
    shards.forEach(Shard::close);
  }
}
