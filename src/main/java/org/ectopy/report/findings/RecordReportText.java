package org.ectopy.report.findings;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.report.layout.ReportDocument;
import org.ectopy.report.layout.ReportPart;
import org.ectopy.rhythm.RhythmStudy;

/** Puts a record's report into words and tables. */
public final class RecordReportText {

  private RecordReportText() {}

  /** The report as it is read. */
  public static ReportDocument of(RecordReport report) {
    RhythmStudy study = report.study();
    ReportClock clock = new ReportClock(report.info().timeBase());
    List<ReportPart> parts = new ArrayList<>(new SummarySection(report, clock).parts());
    HourSection hours = new HourSection(study, clock);
    parts.addAll(hours.trend());
    parts.addAll(BeatSection.of(study));
    parts.addAll(new EctopySection(study, clock).parts());
    parts.addAll(new RateSection(study, clock).parts());
    parts.addAll(new RhythmSection(study, clock).parts());
    parts.addAll(hours.hours());
    parts.addAll(new StripSection(report.supplements().strips(), clock).parts());
    parts.addAll(new SourceSection(report.labels()).parts());
    parts.addAll(new ModelSection(report.info().name(), report.supplements()).parts());
    parts.addAll(DefinitionSection.of(study));
    return new ReportDocument(
        "ECG report: " + report.info().name(),
        "Labels: %s; made %s UTC"
            .formatted(report.labels().annotator(), SourceSection.time(report.making().when())),
        report.making().program() + "; computed from the labels, to be judged by a physician",
        parts);
  }
}
