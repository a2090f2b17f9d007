package org.ectopy.model;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ectopy.dataset.Segments;
import org.ectopy.record.BeatClass;

/** Runs a network over batches, two side by side, while the caller makes the next ready. */
final class ForwardPool implements AutoCloseable {

  private static final int WORKERS = 2;

  /** Batches that are being run or wait to be. */
  private static final int MOST_UNDERWAY = WORKERS + 1;

  private static final int CLASSES = BeatClass.inOrder().size();

  private final Network network;
  private final ExecutorService workers;
  private final Queue<BatchInput> free = new ArrayDeque<>();

  ForwardPool(Network network) {
    this.network = network;
    this.workers =
        Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().daemon().name("ectopy-network-", 0).factory());
    for (int i = 0; i < MOST_UNDERWAY; i++) {
      free.add(new BatchInput());
    }
  }

  /** Begins a run over batches whose logits go, in order, into {@code rows}. */
  Session session(float[] rows) {
    return new Session(rows);
  }

  private void run(BatchInput input, float[] rows, int offset) {
    try (NDManager manager = NDManager.newBaseManager();
        NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      float[] logits =
          network.forward(input.arrays(manager), false).singletonOrThrow().toFloatArray();
      System.arraycopy(logits, 0, rows, offset, logits.length);
    }
  }

  @Override
  public void close() {
    workers.close();
    network.close();
  }

  /** One run; closing it waits for the batches that are underway. */
  final class Session implements AutoCloseable {

    private final float[] rows;
    private final Queue<Underway> underway = new ArrayDeque<>();
    private int submitted;

    private Session(float[] rows) {
      this.rows = rows;
    }

    /** Takes a copy of the next batch, once a batch before it is done. */
    void submit(Segments batch) throws ModelException {
      if (free.isEmpty()) {
        await();
      }
      BatchInput input = free.remove();
      input.fill(batch);
      int offset = submitted * CLASSES;
      submitted += batch.beats();
      underway.add(new Underway(input, workers.submit(() -> run(input, rows, offset))));
    }

    /** The number of beats submitted. */
    int submitted() {
      return submitted;
    }

    /** Waits until every batch is done. */
    void finish() throws ModelException {
      while (!underway.isEmpty()) {
        await();
      }
    }

    private void await() throws ModelException {
      Optional<ModelException> failure = settle(underway.remove());
      if (failure.isPresent()) {
        throw failure.get();
      }
    }

    /** Waits for a batch to end; what failed in it, where something did. */
    private Optional<ModelException> settle(Underway batch) {
      try {
        batch.done().get();
        return Optional.empty();
      } catch (ExecutionException e) {
        return Optional.of(
            new ModelException(
                "the network failed on a batch of %d beats: %s"
                    .formatted(batch.input().beats(), e.getCause()),
                e));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.of(new ModelException("the thread was interrupted", e));
      } finally {
        free.add(batch.input());
      }
    }

    /** What ended the run is told already; the batches after it are nobody's. */
    @Override
    public void close() {
      while (!underway.isEmpty()) {
        settle(underway.remove());
      }
    }
  }

  /** A batch that is being run or waits to be. */
  private record Underway(BatchInput input, Future<?> done) {}
}
