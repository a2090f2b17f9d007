package org.ectopy.report.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ectopy.report.layout.ReportPart;
import org.ectopy.report.layout.ReportPart.Column;
import org.ectopy.rhythm.QualityStretch.Grade;
import org.ectopy.rhythm.RhythmStudy;
import org.ectopy.rhythm.RhythmTotal;

/** Says which rhythms the annotator names, and how well the record can be read. */
final class RhythmSection {

  private static final double PERCENT = 100;

  /** What the names of MIT-BIH mean. */
  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("(AB", "atrial bigeminy"),
          Map.entry("(AFIB", "atrial fibrillation"),
          Map.entry("(AFL", "atrial flutter"),
          Map.entry("(B", "ventricular bigeminy"),
          Map.entry("(BII", "second-degree heart block"),
          Map.entry("(IVR", "idioventricular rhythm"),
          Map.entry("(N", "sinus rhythm"),
          Map.entry("(NOD", "nodal rhythm"),
          Map.entry("(P", "paced rhythm"),
          Map.entry("(PREX", "pre-excitation"),
          Map.entry("(SBR", "sinus bradycardia"),
          Map.entry("(SVTA", "supraventricular tachyarrhythmia"),
          Map.entry("(T", "ventricular trigeminy"),
          Map.entry("(VFL", "ventricular flutter"),
          Map.entry("(VF", "ventricular fibrillation"),
          Map.entry("(VFIB", "ventricular fibrillation"),
          Map.entry("(VT", "ventricular tachycardia"));

  private final RhythmStudy study;
  private final ReportClock clock;

  RhythmSection(RhythmStudy study, ReportClock clock) {
    this.study = study;
    this.clock = clock;
  }

  List<ReportPart> parts() {
    List<ReportPart> parts = new ArrayList<>();
    parts.add(new ReportPart.Heading("Rhythms as annotated"));
    List<RhythmTotal> rhythms = RhythmTotal.of(study);
    parts.add(
        rhythms.isEmpty()
            ? new ReportPart.Words("The annotator names no rhythm.")
            : rhythms(rhythms));
    parts.add(new ReportPart.Heading("Signal quality"));
    parts.add(quality());
    return parts;
  }

  /** What a rhythm's name means; the name itself where that is not known. */
  static String meaning(String name) {
    return MEANINGS.getOrDefault(name, name);
  }

  private ReportPart rhythms(List<RhythmTotal> rhythms) {
    List<List<String>> rows = new ArrayList<>();
    for (RhythmTotal rhythm : rhythms) {
      rows.add(
          List.of(
              rhythm.name(),
              MEANINGS.getOrDefault(rhythm.name(), ""),
              ReportNumber.count(rhythm.spans().size()),
              clock.length(rhythm.frames()),
              percent(rhythm.frames()),
              clock.length(rhythm.longest().ticks())
                  + " at "
                  + clock.at(rhythm.longest().start())));
    }
    return new ReportPart.Table(
        "Rhythms as the annotator names them",
        List.of(
            Column.words("Rhythm"),
            Column.words("Meaning"),
            Column.number("stretches"),
            Column.number("time"),
            Column.number("% of record"),
            Column.words("longest")),
        rows);
  }

  private ReportPart quality() {
    return new ReportPart.Table(
        "Signal quality",
        List.of(Column.words("Stretches"), Column.number("time"), Column.number("% of record")),
        List.of(
            row("some lead noisy or unreadable", grade -> grade == Grade.PARTLY),
            row("no lead clean: left out of NN intervals", grade -> grade == Grade.NOISY),
            row("unreadable or no samples: left out of all intervals", Grade::blind)));
  }

  private List<String> row(String name, Predicate<Grade> wanted) {
    long frames = study.quality().frames(wanted, study.frames());
    return List.of(name, clock.length(frames), percent(frames));
  }

  private String percent(long frames) {
    return study.frames() == 0
        ? ReportNumber.NONE
        : ReportNumber.figure(PERCENT * frames / study.frames(), 1);
  }
}
