package org.ectopy.ui.session;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ectopy.dataset.BeatList;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
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
    long[] frames = marks.beats().stream().mapToLong(BeatMark::frame).toArray();
    Judged judged = judge(record, BeatList.at(frames), progress);
    ModelNote.State state =
        judged.seen() ? ModelNote.State.SEEN_IN_TRAINING : ModelNote.State.READY;
    return new Judgement(
        new ModelNote(judged.model(), state, judged.about()),
        new Predictions(judged.model(), marks, judged.labels(), judged.probabilities()));
  }

  /**
   * Judges beats of a record that need not be open in the window.
   *
   * @throws NoJudgeException where the judge cannot be loaded
   * @throws IOException where it cannot judge this record
   */
  public synchronized Judged judge(EcgRecord record, BeatList beats, Progress progress)
      throws IOException {
    Progress open =
        (done, total) -> {
          if (closed) {
            throw new CancellationException("the window is closed");
          }
          progress.report(done, total);
        };
    open.report(0, beats.count());
    BeatJudge judge = judge();
    BeatProbabilities probabilities = judge.judge(record, beats, open);
    String model = loadedFrom.map(JudgeSource::name).orElseGet(this::name);
    boolean seen = judge.trainedOn(record.name());
    return new Judged(model, judge.about(), judge.labels(), probabilities, seen);
  }

  /**
   * What a judge says of beats.
   *
   * @param model what the window calls it
   * @param about what it is and what it was trained on, in a few lines
   * @param labels how symbols become classes that can be compared with its own
   * @param probabilities one row for each beat
   * @param seen whether it was trained on the record, or on another of the same person
   */
  public record Judged(
      String model, String about, LabelMap labels, BeatProbabilities probabilities, boolean seen) {}

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
