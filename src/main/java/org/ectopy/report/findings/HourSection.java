package org.ectopy.report.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.record.BeatClass;
import org.ectopy.report.layout.ReportPart;
import org.ectopy.report.layout.ReportPart.Column;
import org.ectopy.rhythm.RateMoment;
import org.ectopy.rhythm.RhythmSlice;
import org.ectopy.rhythm.RhythmStudy;

/** Goes through a record hour by hour, and draws how it went. */
final class HourSection {

  private static final double HOUR_SECONDS = 3600;

  private final RhythmStudy study;
  private final ReportClock clock;

  HourSection(RhythmStudy study, ReportClock clock) {
    this.study = study;
    this.clock = clock;
  }

  List<ReportPart> trend() {
    return List.of(
        new ReportPart.Heading("Trend"),
        new ReportPart.Drawing("", new TrendFigure(study, clock).figure(), ""));
  }

  List<ReportPart> hours() {
    return List.of(new ReportPart.Heading("Hour by hour"), table());
  }

  private ReportPart table() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("From"));
    columns.add(Column.words("Length"));
    columns.add(Column.number("Beats"));
    BeatClass.inOrder().forEach(each -> columns.add(Column.number(each.name())));
    columns.add(Column.number("lowest/min"));
    columns.add(Column.number("mean/min"));
    columns.add(Column.number("highest/min"));
    return new ReportPart.Table(
        "Beats and heart rate hour by hour",
        columns,
        study.slices(HOUR_SECONDS).stream().map(this::row).toList());
  }

  private List<String> row(RhythmSlice slice) {
    List<String> row = new ArrayList<>();
    row.add(clock.wholeAt(slice.from()));
    row.add(clock.length(slice.to() - slice.from()));
    row.add(ReportNumber.count(slice.beats()));
    for (BeatClass each : BeatClass.inOrder()) {
      row.add(ReportNumber.count(slice.counts().getOrDefault(each, 0L)));
    }
    row.add(rate(slice.rate().slowest()));
    row.add(ReportNumber.figure(slice.rate().mean(), 1));
    row.add(rate(slice.rate().fastest()));
    return row;
  }

  private static String rate(Optional<RateMoment> moment) {
    return moment.map(each -> ReportNumber.figure(each.perMinute(), 1)).orElse(ReportNumber.NONE);
  }
}
