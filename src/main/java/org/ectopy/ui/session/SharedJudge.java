package org.ectopy.ui.session;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ectopy.dataset.BeatList;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;

/** A judge that is loaded when it is first needed, and works for one record after the other. */
public final class SharedJudge implements AutoCloseable {

  private volatile JudgeSource source;
  private Optional<BeatJudge> loaded = Optional.empty();
  private Optional<JudgeSource> loadedFrom = Optional.empty();
  private volatile boolean closed;

  /** A judge that nobody has needed yet. */
  public SharedJudge(JudgeSource source) {
    this.source = source;
  }

  /** Has another judge judge from now on; the one before is freed when that is needed. */
  public void use(JudgeSource other) {
    source = other;
  }

  /** What the window calls it. */
  String name() {
    return source.name();
  }

  /**
   * Judges the beats among some marks.
   *
   * @throws NoJudgeException where the judge cannot be loaded
   * @throws IOException where it cannot judge this record
   */
  synchronized Judgement judge(EcgRecord record, Marks marks, Progress progress)
      throws IOException {
    Progress open =
        (done, total) -> {
          if (closed) {
            throw new CancellationException("the window is closed");
          }
          progress.report(done, total);
        };
    open.report(0, marks.beats().size());
    BeatJudge judge = judge();
    long[] frames = marks.beats().stream().mapToLong(BeatMark::frame).toArray();
    BeatProbabilities probabilities = judge.judge(record, BeatList.at(frames), open);
    boolean seen = judge.trainedOn(record.name());
    ModelNote.State state = seen ? ModelNote.State.SEEN_IN_TRAINING : ModelNote.State.READY;
    return new Judgement(
        new ModelNote(name(), state, judge.about()),
        new Predictions(name(), marks, judge.labels(), probabilities));
  }

  /** What a judge says of a record, and what is to be known of the judge beside it. */
  record Judgement(ModelNote model, Predictions predictions) {}

  private BeatJudge judge() throws NoJudgeException {
    JudgeSource wanted = source;
    if (loaded.isEmpty() || loadedFrom.filter(wanted::equals).isEmpty()) {
      loaded.ifPresent(BeatJudge::close);
      loaded = Optional.empty();
      try {
        loaded = Optional.of(wanted.load());
        loadedFrom = Optional.of(wanted);
      } catch (IOException | RuntimeException | LinkageError e) {
        throw new NoJudgeException(e);
      }
    }
    return loaded.get();
  }

  /** Stops what is being judged and frees the judge; waits for the batch that is under way. */
  @Override
  public void close() {
    closed = true;
    synchronized (this) {
      loaded.ifPresent(BeatJudge::close);
      loaded = Optional.empty();
    }
  }
}
