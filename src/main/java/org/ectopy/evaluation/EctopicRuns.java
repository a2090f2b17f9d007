package org.ectopy.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.AnnotationSet;

/** Finds the runs of one annotator that run-by-run comparison looks at. */
public final class EctopicRuns {

  private final RunKind kind;
  private final Protocol protocol;
  private final List<EctopicRun> runs = new ArrayList<>();
  private boolean inRun;
  private boolean episode;
  private int beats;
  private long from;
  private long to;

  private EctopicRuns(RunKind kind, Protocol protocol) {
    this.kind = kind;
    this.protocol = protocol;
    this.from = protocol.start();
    this.to = protocol.start();
  }

  /** The runs in the scored part of a record, in order; single beats among them. */
  public static List<EctopicRun> of(AnnotationSet set, RunKind kind, Protocol protocol) {
    return among(RunLabeler.label(set, protocol), kind, protocol);
  }

  static List<EctopicRun> among(List<RunMark> marks, RunKind kind, Protocol protocol) {
    EctopicRuns finder = new EctopicRuns(kind, protocol);
    finder.take(marks);
    return finder.runs;
  }

  private void take(List<RunMark> marks) {
    int next = skipLearningPeriod(marks);
    for (; next < marks.size() && marks.get(next).time() <= protocol.stop(); next++) {
      take(marks.get(next));
    }
    if (inRun && next == marks.size()) {
      end();
    }
  }

  /** Looks only for an episode that lasts into the scored part. */
  private int skipLearningPeriod(List<RunMark> marks) {
    int next = 0;
    for (; next < marks.size() && marks.get(next).time() < protocol.start(); next++) {
      RunLabel label = marks.get(next).label();
      if (kind.startsEpisode(label)) {
        begin(true, protocol.start());
      } else if (label == RunLabel.FLUTTER_END || label == RunLabel.ATRIAL_FIBRILLATION_END) {
        inRun = false;
      }
    }
    return next;
  }

  private void take(RunMark mark) {
    if (kind.isBeat(mark.label())) {
      if (!inRun) {
        begin(false, mark.time());
      }
      beats++;
      to = mark.time();
    } else if (kind.startsEpisode(mark.label()) && !inRun) {
      begin(true, mark.time());
    } else if (kind.endsEpisode(mark.label()) && inRun) {
      to = mark.time();
    } else if (kind.endsRun(mark.label()) && inRun) {
      end();
    }
  }

  private void begin(boolean withEpisode, long frame) {
    inRun = true;
    episode = withEpisode;
    beats = 0;
    from = frame;
  }

  private void end() {
    runs.add(new EctopicRun(kind, beats, episode, from, to));
    inRun = false;
  }
}
