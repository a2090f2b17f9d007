package org.ectopy.report.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectopy.evaluation.RunKind;
import org.ectopy.evaluation.RunLength;
import org.ectopy.record.BeatClass;
import org.ectopy.record.Lead;
import org.ectopy.record.RecordInfo;
import org.ectopy.report.layout.ReportPart;
import org.ectopy.report.layout.ReportPart.Fact;
import org.ectopy.report.layout.ReportPart.KeyFigure;
import org.ectopy.rhythm.Burden;
import org.ectopy.rhythm.IntervalUse;
import org.ectopy.rhythm.Pause;
import org.ectopy.rhythm.RateMoment;
import org.ectopy.rhythm.RateSummary;
import org.ectopy.rhythm.RhythmStudy;
import org.ectopy.rhythm.RhythmTotal;
import org.ectopy.rhythm.RrStatistics;
import org.ectopy.rhythm.RunSummary;

/** Says what the record is, and what a reader looks for first. */
final class SummarySection {

  private static final double PERCENT = 100;

  private final RecordReport report;
  private final RhythmStudy study;
  private final ReportClock clock;

  SummarySection(RecordReport report, ReportClock clock) {
    this.report = report;
    this.study = report.study();
    this.clock = clock;
  }

  List<ReportPart> parts() {
    return List.of(new ReportPart.Facts(facts()), new ReportPart.KeyFigures(figures()));
  }

  private List<Fact> facts() {
    RecordInfo info = report.info();
    List<Fact> facts = new ArrayList<>();
    String subject = info.notes().subject().words();
    facts.add(new Fact("Subject", subject.isEmpty() ? "nothing known" : subject));
    facts.add(new Fact("Recorded", start(info)));
    facts.add(new Fact("Leads", leads(info)));
    facts.add(
        new Fact(
            "Labels",
            report.labels().annotator()
                + ("; classes by the label map " + study.map().printedName())));
    return facts;
  }

  private String start(RecordInfo info) {
    String length = clock.length(info.frames());
    List<String> start = new ArrayList<>();
    info.timeBase().date().ifPresent(date -> start.add(date.toString()));
    clock.timeOfDay(0).ifPresent(start::add);
    return start.isEmpty()
        ? length + "; date and time of day are not given"
        : length + " from " + String.join(" ", start);
  }

  private static String leads(RecordInfo info) {
    String names = info.leads().stream().map(Lead::name).collect(Collectors.joining(", "));
    return "%s at %s Hz"
        .formatted(
            names.isEmpty() ? "none" : names,
            ReportNumber.figure(info.timeBase().rate().framesPerSecond(), 0));
  }

  private List<KeyFigure> figures() {
    RateSummary rate = study.rates();
    List<KeyFigure> figures = new ArrayList<>();
    figures.add(
        new KeyFigure(
            "Beats",
            ReportNumber.count(study.beats().count()),
            "readable: " + clock.length(study.readableFrames())));
    figures.add(
        new KeyFigure(
            "Heart rate",
            ReportNumber.figure(rate.mean(), 0) + "/min",
            "lowest %s, highest %s".formatted(rate(rate.slowest()), rate(rate.fastest()))));
    figures.add(burden("Ventricular beats (V)", BeatClass.V));
    figures.add(burden("Supraventricular beats (S)", BeatClass.S));
    figures.add(runs());
    figures.add(pause());
    figures.add(variability());
    figures.add(rhythm());
    return figures;
  }

  private static String rate(Optional<RateMoment> moment) {
    return moment.map(each -> ReportNumber.figure(each.perMinute(), 0)).orElse(ReportNumber.NONE);
  }

  private KeyFigure burden(String name, BeatClass beatClass) {
    Burden burden =
        Burden.of(study).stream()
            .filter(each -> each.beatClass() == beatClass)
            .findFirst()
            .orElseThrow();
    return new KeyFigure(
        name,
        ReportNumber.count(burden.beats()),
        "%s %% of beats, %s per hour"
            .formatted(
                ReportNumber.figure(burden.percent(), 2),
                ReportNumber.figure(burden.perHour(), 1)));
  }

  private KeyFigure runs() {
    RunSummary runs = RunSummary.of(study, RunKind.VENTRICULAR);
    List<String> remark = new ArrayList<>();
    runs.longest()
        .ifPresent(run -> remark.add("longest " + ReportNumber.count(run.beats(), "beat")));
    remark.add(ReportNumber.count(runs.count(RunLength.COUPLET), "couplet"));
    if (runs.episodes() > 0) {
      remark.add(ReportNumber.count(runs.episodes(), "episode") + " of flutter or fibrillation");
    }
    return new KeyFigure(
        "Ventricular runs (3 or more)",
        ReportNumber.count(runs.salvos().size()),
        String.join("; ", remark));
  }

  private KeyFigure pause() {
    Optional<Pause> longest = Pause.longest(study);
    return new KeyFigure(
        "Longest RR interval",
        longest.map(pause -> clock.length(pause.frames())).orElse(ReportNumber.NONE),
        longest.map(pause -> "at " + clock.at(pause.from()) + "; ").orElse("")
            + ReportNumber.count(study.pauses().size(), "pause")
            + " of 2 s or more");
  }

  private KeyFigure variability() {
    RrStatistics figures = study.normalStatistics();
    return new KeyFigure(
        "SDNN",
        ReportNumber.figure(figures.sdnn(), 0, "ms"),
        "RMSSD %s; pNN50 %s; from %s of %s"
            .formatted(
                ReportNumber.figure(figures.rmssd(), 0, "ms"),
                ReportNumber.figure(figures.pnn50(), 1, "%"),
                ReportNumber.count(figures.intervals()),
                ReportNumber.count(IntervalUse.of(study).all(), "interval")));
  }

  private KeyFigure rhythm() {
    Optional<RhythmTotal> most =
        RhythmTotal.of(study).stream().max(Comparator.comparingLong(RhythmTotal::frames));
    return most.map(
            rhythm ->
                new KeyFigure(
                    "Most of the time",
                    RhythmSection.meaning(rhythm.name()),
                    ReportNumber.figure(PERCENT * rhythm.frames() / study.frames(), 1)
                        + " % of the record"))
        .orElse(new KeyFigure("Rhythm", ReportNumber.NONE, "the annotator names none"));
  }
}
