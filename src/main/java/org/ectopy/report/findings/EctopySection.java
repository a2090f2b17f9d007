package org.ectopy.report.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.evaluation.EctopicRun;
import org.ectopy.evaluation.RunKind;
import org.ectopy.evaluation.RunLength;
import org.ectopy.report.layout.ReportPart;
import org.ectopy.report.layout.ReportPart.Column;
import org.ectopy.rhythm.Alternation;
import org.ectopy.rhythm.Pause;
import org.ectopy.rhythm.RhythmStudy;
import org.ectopy.rhythm.RunSummary;

/** Says which ectopic beats follow each other, where they alternate, and where the heart pauses. */
final class EctopySection {

  private static final double PERCENT = 100;

  private final RhythmStudy study;
  private final ReportClock clock;

  EctopySection(RhythmStudy study, ReportClock clock) {
    this.study = study;
    this.clock = clock;
  }

  List<ReportPart> parts() {
    List<ReportPart> parts = new ArrayList<>();
    parts.add(new ReportPart.Heading("Ectopic beats in a row"));
    parts.add(runs());
    parts.add(new ReportPart.Heading("Bigeminy and trigeminy"));
    parts.add(alternations());
    parts.add(new ReportPart.Heading("Pauses"));
    parts.add(pauses());
    return parts;
  }

  /** What a kind of ectopic beats is called. */
  static String name(RunKind kind) {
    return kind == RunKind.VENTRICULAR ? "ventricular" : "supraventricular";
  }

  private ReportPart runs() {
    List<List<String>> rows = new ArrayList<>();
    for (RunKind kind : RunKind.values()) {
      rows.add(row(RunSummary.of(study, kind)));
    }
    return new ReportPart.Table(
        "Runs of ectopic beats",
        List.of(
            Column.words("Runs"),
            Column.number("single"),
            Column.number("couplets"),
            Column.number("3 to 5 beats"),
            Column.number("6 or more"),
            Column.number("of these episodes"),
            Column.words("longest run"),
            Column.words("fastest run")),
        rows);
  }

  private List<String> row(RunSummary runs) {
    return List.of(
        name(runs.kind()),
        ReportNumber.count(runs.single()),
        ReportNumber.count(runs.count(RunLength.COUPLET)),
        ReportNumber.count(runs.count(RunLength.SHORT_RUN)),
        ReportNumber.count(runs.count(RunLength.LONG_RUN)),
        ReportNumber.count(runs.episodes()),
        runs.longest()
            .map(run -> ReportNumber.count(run.beats(), "beat") + at(run))
            .orElse(ReportNumber.NONE),
        fastest(runs));
  }

  private String fastest(RunSummary runs) {
    Optional<EctopicRun> fastest = runs.fastest();
    return fastest
        .map(run -> ReportNumber.figure(runs.perMinute(run), 0) + "/min" + at(run))
        .orElse(ReportNumber.NONE);
  }

  private String at(EctopicRun run) {
    return " at " + clock.at(run.from());
  }

  private ReportPart alternations() {
    List<List<String>> rows = new ArrayList<>();
    for (RunKind kind : RunKind.values()) {
      rows.add(row(name(kind) + " bigeminy", Alternation.of(study, kind, Alternation.BIGEMINY)));
      rows.add(row(name(kind) + " trigeminy", Alternation.of(study, kind, Alternation.TRIGEMINY)));
    }
    return new ReportPart.Table(
        "Bigeminy and trigeminy",
        List.of(
            Column.words("Rhythm"),
            Column.number("stretches"),
            Column.number("time"),
            Column.number("% of time"),
            Column.words("longest")),
        rows);
  }

  private List<String> row(String name, Alternation found) {
    return List.of(
        name,
        ReportNumber.count(found.stretches().size()),
        clock.length(found.frames()),
        percent(found.frames()),
        found
            .longest()
            .map(each -> clock.length(each.frames()) + " at " + clock.at(each.from()))
            .orElse(ReportNumber.NONE));
  }

  private String percent(long frames) {
    return ReportNumber.figure(PERCENT * frames / study.frames(), 1);
  }

  private ReportPart pauses() {
    List<Pause> pauses = study.pauses();
    return new ReportPart.Table(
        "Pauses",
        List.of(
            Column.words("Longest RR interval"),
            Column.words("at"),
            Column.number("pauses of 2 s or more"),
            Column.number("of 3 s or more")),
        List.of(
            List.of(
                Pause.longest(study)
                    .map(pause -> clock.length(pause.frames()))
                    .orElse(ReportNumber.NONE),
                Pause.longest(study)
                    .map(pause -> clock.atWithTimeOfDay(pause.from()))
                    .orElse(ReportNumber.NONE),
                ReportNumber.count(pauses.size()),
                ReportNumber.count(
                    pauses.stream()
                        .filter(each -> each.isLong(study.rate().framesPerSecond()))
                        .count()))));
  }
}
