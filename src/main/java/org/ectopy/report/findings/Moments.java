package org.ectopy.report.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ectopy.evaluation.EctopicRun;
import org.ectopy.evaluation.RunKind;
import org.ectopy.record.RhythmSpan;
import org.ectopy.rhythm.Alternation;
import org.ectopy.rhythm.Pause;
import org.ectopy.rhythm.RateMoment;
import org.ectopy.rhythm.RateSummary;
import org.ectopy.rhythm.RhythmStudy;
import org.ectopy.rhythm.RhythmTotal;
import org.ectopy.rhythm.RunSummary;

/** Picks what of a record is worth a strip. */
public final class Moments {

  private static final double LEAST_SECONDS = 6;
  private static final double MOST_SECONDS = 12;
  private static final double BEFORE_SECONDS = 1;
  private static final int MOST_RHYTHMS = 4;
  private static final String SINUS = "(N";

  private final RhythmStudy study;
  private final List<Moment> moments = new ArrayList<>();

  private Moments(RhythmStudy study) {
    this.study = study;
  }

  /**
   * The lowest and highest rate, the longest interval, the longest and fastest runs, bigeminy,
   * trigeminy, and where rhythms begin; none of them where it does not occur.
   */
  public static List<Moment> of(RhythmStudy study) {
    Moments picked = new Moments(study);
    picked.rates();
    Pause.longest(study)
        .ifPresent(pause -> picked.add("Longest RR interval", pause.from(), pause.to()));
    for (RunKind kind : RunKind.values()) {
      picked.runs(RunSummary.of(study, kind));
    }
    for (RunKind kind : RunKind.values()) {
      picked.alternation(kind, Alternation.BIGEMINY, "bigeminy");
      picked.alternation(kind, Alternation.TRIGEMINY, "trigeminy");
    }
    picked.rhythms();
    return picked.moments;
  }

  private void rates() {
    RateSummary rate = study.rates();
    rate.slowest().ifPresent(moment -> add(rate("Lowest heart rate", moment), moment));
    rate.fastest().ifPresent(moment -> add(rate("Highest heart rate", moment), moment));
  }

  private static String rate(String name, RateMoment moment) {
    return name + ", " + ReportNumber.figure(moment.perMinute(), 1) + "/min over 8 intervals";
  }

  private void add(String title, RateMoment moment) {
    add(title, moment.from(), moment.to());
  }

  private void runs(RunSummary runs) {
    String kind = EctopySection.name(runs.kind());
    Optional<EctopicRun> longest = runs.longest();
    longest.ifPresent(
        run ->
            add(
                "Longest %s run, %s".formatted(kind, ReportNumber.count(run.beats(), "beat")),
                run));
    runs.fastest()
        .filter(run -> !run.equals(longest.orElseThrow()))
        .ifPresent(
            run ->
                add(
                    "Fastest %s run, %s/min"
                        .formatted(kind, ReportNumber.figure(runs.perMinute(run), 0)),
                    run));
    if (longest.isEmpty()) {
      first(runs, 2).ifPresent(run -> add("First %s couplet".formatted(kind), run));
    }
    if (longest.isEmpty() && first(runs, 2).isEmpty()) {
      first(runs, 1).ifPresent(run -> add("First %s beat".formatted(kind), run));
    }
  }

  private static Optional<EctopicRun> first(RunSummary runs, int beats) {
    return runs.runs().stream().filter(run -> !run.episode() && run.beats() == beats).findFirst();
  }

  private void add(String title, EctopicRun run) {
    add(title, run.from(), run.to());
  }

  private void alternation(RunKind kind, int every, String name) {
    Alternation.of(study, kind, every)
        .longest()
        .ifPresent(
            stretch ->
                begin("Longest %s %s".formatted(EctopySection.name(kind), name), stretch.from()));
  }

  /** The beginning of the longest stretch of each rhythm but sinus rhythm. */
  private void rhythms() {
    RhythmTotal.of(study).stream()
        .filter(rhythm -> !rhythm.name().equals(SINUS))
        .sorted(Comparator.comparingLong(RhythmTotal::frames).reversed())
        .limit(MOST_RHYTHMS)
        .forEach(
            rhythm -> {
              RhythmSpan span = rhythm.longest();
              begin("Beginning of " + RhythmSection.meaning(rhythm.name()), span.start());
            });
  }

  /** A row of paper with something before it. */
  private void begin(String title, long from) {
    add(title, from, from + study.rate().frameAt(LEAST_SECONDS - 2 * BEFORE_SECONDS));
  }

  /** A stretch with something before it, as long as one row of paper at least, two at most. */
  private void add(String title, long from, long to) {
    long second = study.rate().frameAt(1);
    double wanted = study.rate().seconds(to - from) + 2 * BEFORE_SECONDS;
    double seconds = wanted <= LEAST_SECONDS ? LEAST_SECONDS : MOST_SECONDS;
    long length = Math.min(study.frames(), study.rate().frameAt(seconds));
    boolean fits = wanted <= seconds;
    long before = fits ? (length - (to - from)) / 2 : second;
    long start = Math.clamp(from - before, 0, study.frames() - length);
    boolean shown =
        moments.stream()
            .anyMatch(
                each ->
                    Math.min(each.to(), start + length) - Math.max(each.from(), start)
                        > length / 2);
    if (length > 0 && !shown) {
      moments.add(Moment.picked(title, start, start + length));
    }
  }
}
