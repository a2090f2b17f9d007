package org.ectopy.rhythm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ectopy.evaluation.EctopicRun;
import org.ectopy.evaluation.EctopicRuns;
import org.ectopy.evaluation.RunKind;
import org.ectopy.evaluation.RunLength;

/**
 * The runs of ectopic beats of one kind.
 *
 * @param kind of the beats
 * @param runs as run-by-run comparison by EC57 has them, in order: single beats among them, and
 *     episodes of fibrillation and flutter with the ectopic beats that follow at once
 * @param salvos three ectopic beats or more that follow each other, in order; nothing else
 * @param framesPerSecond of the record
 */
public record RunSummary(
    RunKind kind, List<EctopicRun> runs, List<EctopicRun> salvos, double framesPerSecond) {

  /** Fewer beats are no run. */
  public static final int LEAST_BEATS = 3;

  private static final double SECONDS_PER_MINUTE = 60;

  /** Copies the lists. */
  public RunSummary {
    runs = List.copyOf(runs);
    salvos = List.copyOf(salvos);
  }

  /** The runs of a record. */
  public static RunSummary of(RhythmStudy study, RunKind kind) {
    return new RunSummary(
        kind,
        EctopicRuns.of(study.marks(), kind, study.protocol()),
        salvos(study, kind),
        study.rate().framesPerSecond());
  }

  private static List<EctopicRun> salvos(RhythmStudy study, RunKind kind) {
    ClassedBeats beats = study.beats();
    List<EctopicRun> salvos = new ArrayList<>();
    int first = 0;
    for (int beat = 0; beat <= beats.count(); beat++) {
      boolean ectopic = beat < beats.count() && kind.holds(beats.classOf(beat));
      boolean goesOn = ectopic && beat > first && study.intervals().watched(beat);
      if (!goesOn) {
        if (beat - first >= LEAST_BEATS) {
          salvos.add(
              new EctopicRun(kind, beat - first, false, beats.frame(first), beats.frame(beat - 1)));
        }
        first = ectopic ? beat : beat + 1;
      }
    }
    return salvos;
  }

  /** Beats that stand alone. */
  public long single() {
    return runs.stream().filter(run -> run.length() == 1).count();
  }

  /** How many runs are of a length; episodes are long ones. */
  public long count(RunLength length) {
    return runs.stream().filter(run -> length.holds(run.length())).count();
  }

  /** How many of the long runs began with an episode of fibrillation or flutter. */
  public long episodes() {
    return runs.stream().filter(EctopicRun::episode).count();
  }

  /** The salvo with the most beats, the first of them. */
  public Optional<EctopicRun> longest() {
    return salvos.stream()
        .max(
            Comparator.comparingInt(EctopicRun::beats)
                .thenComparing(Comparator.comparingLong(EctopicRun::from).reversed()));
  }

  /** The salvo with the highest rate, the first of them. */
  public Optional<EctopicRun> fastest() {
    return salvos.stream()
        .max(
            Comparator.comparingDouble(this::perMinute)
                .thenComparing(Comparator.comparingLong(EctopicRun::from).reversed()));
  }

  /** The rate of a salvo in beats a minute, over the intervals between its beats. */
  public double perMinute(EctopicRun salvo) {
    return SECONDS_PER_MINUTE
        * framesPerSecond
        * (salvo.beats() - 1)
        / Math.max(1, salvo.to() - salvo.from());
  }
}
