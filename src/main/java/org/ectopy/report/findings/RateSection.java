package org.ectopy.report.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.report.layout.ReportPart;
import org.ectopy.report.layout.ReportPart.Column;
import org.ectopy.rhythm.IntervalUse;
import org.ectopy.rhythm.RateMoment;
import org.ectopy.rhythm.RateSummary;
import org.ectopy.rhythm.RhythmStudy;
import org.ectopy.rhythm.RrStatistics;

/** Says how fast the heart beats, and how much that varies. */
final class RateSection {

  private final RhythmStudy study;
  private final ReportClock clock;

  RateSection(RhythmStudy study, ReportClock clock) {
    this.study = study;
    this.clock = clock;
  }

  List<ReportPart> parts() {
    RateSummary rate = study.rates();
    List<ReportPart> parts = new ArrayList<>();
    parts.add(new ReportPart.Heading("Heart rate"));
    parts.add(
        new ReportPart.Table(
            "Heart rate",
            List.of(
                Column.words("Heart rate"),
                Column.number("beats/min"),
                Column.words("from"),
                Column.words("to")),
            List.of(
                row("lowest", rate.slowest()),
                List.of(
                    "mean",
                    ReportNumber.figure(rate.mean(), 1),
                    ReportNumber.count(rate.intervals(), "interval"),
                    ""),
                row("highest", rate.fastest()))));
    parts.add(new ReportPart.Heading("RR intervals between normal beats"));
    parts.add(statistics(study.normalStatistics()));
    parts.add(new ReportPart.Words(use(IntervalUse.of(study))));
    return parts;
  }

  private List<String> row(String name, Optional<RateMoment> moment) {
    return List.of(
        name,
        moment.map(each -> ReportNumber.figure(each.perMinute(), 1)).orElse(ReportNumber.NONE),
        moment.map(each -> clock.atWithTimeOfDay(each.from())).orElse(ReportNumber.NONE),
        moment.map(each -> clock.atWithTimeOfDay(each.to())).orElse(ReportNumber.NONE));
  }

  private static ReportPart statistics(RrStatistics figures) {
    return new ReportPart.Table(
        "Statistics of the intervals between normal beats",
        List.of(
            Column.words("NN intervals"),
            Column.number("mean NN"),
            Column.number("SDNN"),
            Column.number("RMSSD"),
            Column.number("pNN50"),
            Column.number("shortest"),
            Column.number("longest")),
        List.of(
            List.of(
                ReportNumber.count(figures.intervals()),
                ReportNumber.figure(figures.mean(), 0, "ms"),
                ReportNumber.figure(figures.sdnn(), 1, "ms"),
                ReportNumber.figure(figures.rmssd(), 1, "ms"),
                ReportNumber.figure(figures.pnn50(), 1, "%"),
                ReportNumber.figure(figures.shortest(), 0, "ms"),
                ReportNumber.figure(figures.longest(), 0, "ms"))));
  }

  /** What became of every interval. */
  private static String use(IntervalUse use) {
    return ("Of %s, %s between two normal beats. Left out: %s beside a beat that is not normal,"
            + " %s where no lead is clean, %s that could not be read.")
        .formatted(
            ReportNumber.count(use.all(), "interval"),
            use.used() == 1 ? "1 is clean and" : ReportNumber.count(use.used()) + " are clean and",
            ReportNumber.count(use.notNormal()),
            ReportNumber.count(use.poor()),
            ReportNumber.count(use.unread()));
  }
}
