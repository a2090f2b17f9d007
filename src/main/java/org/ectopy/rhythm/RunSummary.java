package org.ectopy.rhythm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ectopy.evaluation.EctopicRun;
import org.ectopy.evaluation.EctopicRuns;
import org.ectopy.evaluation.RunKind;
import org.ectopy.evaluation.RunLength;

/**
 * The runs of ectopic beats of one kind, as run-by-run comparison by EC57 counts them.
 *
 * @param kind of the beats
 * @param runs all of them in order, single beats among them
 * @param framesPerSecond of the record
 */
public record RunSummary(RunKind kind, List<EctopicRun> runs, double framesPerSecond) {

  private static final double SECONDS_PER_MINUTE = 60;
  private static final int LEAST = RunLength.SHORT_RUN.least();

  /** Copies the list. */
  public RunSummary {
    runs = List.copyOf(runs);
  }

  /** The runs of a record. */
  public static RunSummary of(RhythmStudy study, RunKind kind) {
    return new RunSummary(
        kind,
        EctopicRuns.of(study.marks(), kind, study.protocol()),
        study.rate().framesPerSecond());
  }

  /** Beats that stand alone. */
  public long single() {
    return runs.stream().filter(run -> run.length() == 1).count();
  }

  /** How many runs are of a length; episodes are long ones. */
  public long count(RunLength length) {
    return runs.stream().filter(run -> length.holds(run.length())).count();
  }

  /** How many of the long runs are episodes of fibrillation or flutter. */
  public long episodes() {
    return runs.stream().filter(EctopicRun::episode).count();
  }

  /** The run of three beats or more with the most beats, the first of them; no episode. */
  public Optional<EctopicRun> longest() {
    return salvos().stream()
        .max(
            Comparator.comparingInt(EctopicRun::beats)
                .thenComparing(Comparator.comparingLong(EctopicRun::from).reversed()));
  }

  /** The run of three beats or more with the highest rate, the first of them; no episode. */
  public Optional<EctopicRun> fastest() {
    return salvos().stream()
        .max(
            Comparator.comparingDouble(this::rate)
                .thenComparing(Comparator.comparingLong(EctopicRun::from).reversed()));
  }

  private List<EctopicRun> salvos() {
    return runs.stream().filter(run -> !run.episode() && run.beats() >= LEAST).toList();
  }

  /** The rate of a run in beats a minute, over the intervals between its beats. */
  public OptionalDouble perMinute(EctopicRun run) {
    double rate = rate(run);
    return rate > 0 ? OptionalDouble.of(rate) : OptionalDouble.empty();
  }

  private double rate(EctopicRun run) {
    return run.to() > run.from()
        ? SECONDS_PER_MINUTE * framesPerSecond * (run.beats() - 1) / (run.to() - run.from())
        : 0;
  }
}
