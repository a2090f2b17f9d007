package org.ectopy.report.findings;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.report.layout.ReportPart;
import org.ectopy.report.layout.ReportPart.Column;
import org.ectopy.rhythm.Burden;
import org.ectopy.rhythm.RhythmStudy;

/** Says how many beats of each class there are. */
final class BeatSection {

  private BeatSection() {}

  static List<ReportPart> of(RhythmStudy study) {
    List<List<String>> rows = new ArrayList<>();
    double perHour = 0;
    for (Burden burden : Burden.of(study)) {
      rows.add(row(burden, study));
      perHour += burden.perHour().orElse(Double.NaN);
    }
    long all = study.beats().count();
    rows.add(
        List.of(
            "all",
            "",
            ReportNumber.count(all),
            all == 0 ? ReportNumber.NONE : "100.00",
            ReportNumber.figure(perHour, 1),
            ""));
    return List.of(
        new ReportPart.Heading("Beats"),
        new ReportPart.Table(
            "Beats by class",
            List.of(
                Column.words("Class"),
                Column.words("Meaning"),
                Column.number("Beats"),
                Column.number("% of beats"),
                Column.number("per hour"),
                Column.words("Symbols")),
            rows));
  }

  private static List<String> row(Burden burden, RhythmStudy study) {
    return List.of(
        burden.beatClass().name(),
        burden.beatClass().description(),
        ReportNumber.count(burden.beats()),
        ReportNumber.figure(burden.percent(), 2),
        ReportNumber.figure(burden.perHour(), 1),
        SymbolCounts.words(study, burden.beatClass()));
  }
}
