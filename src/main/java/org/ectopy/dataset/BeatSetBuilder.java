package org.ectopy.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;

/** Builds a {@link BeatSet}, several records side by side. */
public final class BeatSetBuilder {

  private final RecordCutter cutter;
  private final BeatInput input;
  private final int threads;

  /**
   * A builder that uses every processor.
   *
   * @param kind the name of the kind of model that will read the beats
   */
  public BeatSetBuilder(String kind, Segmenter segmenter, LeadChoice leads, LabelMap labels) {
    this(
        new BeatInput(kind, segmenter.shape(), labels),
        new RecordCutter(segmenter, leads, labels),
        Runtime.getRuntime().availableProcessors());
  }

  private BeatSetBuilder(BeatInput input, RecordCutter cutter, int threads) {
    this.input = input;
    this.cutter = cutter;
    this.threads = threads;
  }

  /** A builder that reads at most so many records at once. */
  public BeatSetBuilder withThreads(int most) {
    return new BeatSetBuilder(input, cutter, most);
  }

  /**
   * Cuts all labelled beats of the sources. The set has its records in the order of the sources,
   * however many threads there are.
   *
   * @param progress counts records
   * @throws IOException where a record cannot be read; nothing of the others is kept
   * @throws CancellationException where the progress asks to stop
   */
  public BeatSet build(List<? extends BeatSource> sources, Progress progress) throws IOException {
    BuildStop stop = new BuildStop();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      try {
        return new BeatSet(input, cutAll(sources, pool, stop, progress));
      } finally {
        stop.ask();
      }
    }
  }

  private List<RecordBeats> cutAll(
      List<? extends BeatSource> sources, ExecutorService pool, BuildStop stop, Progress progress)
      throws IOException {
    CompletionService<RecordBeats> finished = new ExecutorCompletionService<>(pool);
    List<Future<RecordBeats>> futures = new ArrayList<>();
    progress.report(0, sources.size());
    for (BeatSource source : sources) {
      futures.add(finished.submit(() -> cutter.cut(source, stop)));
    }
    for (int done = 1; done <= futures.size(); done++) {
      result(take(finished));
      progress.report(done, futures.size());
    }
    List<RecordBeats> records = new ArrayList<>();
    for (Future<RecordBeats> future : futures) {
      records.add(result(future));
    }
    return records;
  }

  private static Future<RecordBeats> take(CompletionService<RecordBeats> finished) {
    try {
      return finished.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(e);
    }
  }

  private static RecordBeats result(Future<RecordBeats> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  private static CancellationException interrupted(InterruptedException e) {
    CancellationException cancelled = new CancellationException("building a beat set");
    cancelled.initCause(e);
    return cancelled;
  }

  private static IOException failure(ExecutionException failed) {
    return switch (failed.getCause()) {
      case IOException cause -> cause;
      case RuntimeException cause -> throw cause;
      case Error cause -> throw cause;
      case null, default -> new IOException(failed);
    };
  }
}
