package org.ectopy.ui;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.ectopy.dataset.BeatList;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.model.explanation.Replacement;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;
import org.ectopy.ui.session.BeatJudge;
import org.ectopy.ui.session.JudgeSource;

/**
 * A judge that calls each third beat of a {@link FakeStore} V, as it is annotated, and the beat at
 * frame 200 S, which is annotated N. It was trained on the record {@code flat}.
 */
public final class FakeJudge implements BeatJudge {

  /** What its source is called. */
  public static final String NAME = "oracle";

  private static final float[] NORMAL = {0.96f, 0.01f, 0.01f, 0.01f, 0.01f};
  private static final float[] VENTRICULAR = {0.05f, 0.05f, 0.8f, 0.05f, 0.05f};
  private static final float[] SUPRAVENTRICULAR = {0.39f, 0.57f, 0.02f, 0.015f, 0.005f};

  /** How often it was loaded. */
  public final AtomicInteger loads = new AtomicInteger();

  /** How often it was closed. */
  public final AtomicInteger closes = new AtomicInteger();

  /** A source that gives this judge. */
  public JudgeSource source() {
    return new Source(this, "");
  }

  /** A source that fails with a sentence. */
  public static JudgeSource missing(String why) {
    return new Source(new FakeJudge(), why);
  }

  private record Source(FakeJudge judge, String why) implements JudgeSource {

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public BeatJudge load() throws IOException {
      judge.loads.incrementAndGet();
      if (!why.isEmpty()) {
        throw new IOException(why);
      }
      return judge;
    }
  }

  @Override
  public String about() {
    return "trained on flat";
  }

  @Override
  public LabelMap labels() {
    return LabelMap.MACHINE_LEARNING;
  }

  @Override
  public boolean trainedOn(String record) {
    return record.equals("flat");
  }

  @Override
  public BeatProbabilities judge(EcgRecord record, BeatList beats, Progress progress)
      throws IOException {
    if (record.name().equals("unreadable")) {
      throw new IOException("unreadable: no ECG lead");
    }
    int classes = BeatClass.inOrder().size();
    float[] rows = new float[beats.count() * classes];
    for (int beat = 0; beat < beats.count(); beat++) {
      progress.report(beat, beats.count());
      System.arraycopy(row(beats.frame(beat)), 0, rows, beat * classes, classes);
    }
    return new BeatProbabilities(rows);
  }

  /** What {@link FakeReasons} has; not of the record {@code flat}. */
  @Override
  public Explanation explain(EcgRecord record, BeatList beats, int beat, Progress progress)
      throws IOException {
    progress.report(beat, beats.count());
    if (record.name().equals("flat")) {
      throw new IOException("flat: the folder is gone");
    }
    return FakeReasons.of(beats.frame(beat), Replacement.USUAL_BEAT);
  }

  private static float[] row(long frame) {
    if (frame == 200) {
      return SUPRAVENTRICULAR;
    }
    return frame % 300 == 0 ? VENTRICULAR : NORMAL;
  }

  @Override
  public void close() {
    closes.incrementAndGet();
  }
}
