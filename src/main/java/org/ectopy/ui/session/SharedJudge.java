package org.ectopy.ui.session;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ectopy.dataset.BeatList;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;

/** A judge that is loaded when it is first needed, and works for one record after the other. */
public final class SharedJudge implements AutoCloseable {

  private final JudgeSource source;
  private Optional<BeatJudge> loaded = Optional.empty();
  private final Object explaining = new Object();
  private volatile boolean closed;

  /** A judge that nobody has needed yet. */
  public SharedJudge(JudgeSource source) {
    this.source = source;
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
    Progress open = whileOpen(progress);
    open.report(0, marks.beats().size());
    BeatJudge judge = judge();
    BeatProbabilities probabilities = judge.judge(record, beats(marks), open);
    boolean seen = judge.trainedOn(record.name());
    ModelNote.State state = seen ? ModelNote.State.SEEN_IN_TRAINING : ModelNote.State.READY;
    return new Judgement(
        new ModelNote(name(), state, judge.about()),
        new Predictions(name(), marks, judge.labels(), probabilities));
  }

  /**
   * Says why a beat among some marks is judged as it is; beats may be judged meanwhile.
   *
   * @throws NoJudgeException where the judge cannot be loaded
   * @throws IOException where it cannot tell
   */
  Explanation explain(EcgRecord record, Marks marks, int beat, Progress progress)
      throws IOException {
    synchronized (explaining) {
      Progress open = whileOpen(progress);
      open.report(0, 1);
      return judge().explain(record, beats(marks), beat, open);
    }
  }

  private Progress whileOpen(Progress progress) {
    return (done, total) -> {
      if (closed) {
        throw new CancellationException("the window is closed");
      }
      progress.report(done, total);
    };
  }

  private static BeatList beats(Marks marks) {
    return BeatList.at(marks.beats().stream().mapToLong(BeatMark::frame).toArray());
  }

  /** What a judge says of a record, and what is to be known of the judge beside it. */
  record Judgement(ModelNote model, Predictions predictions) {}

  private BeatJudge judge() throws NoJudgeException {
    synchronized (source) {
      if (loaded.isEmpty()) {
        try {
          loaded = Optional.of(source.load());
        } catch (IOException | RuntimeException | LinkageError e) {
          throw new NoJudgeException(e);
        }
      }
      return loaded.get();
    }
  }

  /** Stops what is being judged and frees the judge; waits for the batch that is under way. */
  @Override
  public void close() {
    closed = true;
    synchronized (explaining) {
      free();
    }
  }

  private synchronized void free() {
    synchronized (source) {
      loaded.ifPresent(BeatJudge::close);
      loaded = Optional.empty();
    }
  }
}
