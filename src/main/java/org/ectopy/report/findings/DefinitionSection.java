package org.ectopy.report.findings;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.LabelMap;
import org.ectopy.report.layout.ReportPart;
import org.ectopy.rhythm.RhythmStudy;

/** Says how each figure is defined. */
final class DefinitionSection {

  private static final List<String> DEFINITIONS =
      List.of(
          "Times are from the start of the record, h:mm:ss; where the header gives a time of day it"
              + " stands behind in brackets.",
          "Per hour: beats for each hour of readable time, which is the length of the record less"
              + " what is unreadable in all leads or has no samples.",
          "Signal quality is what the annotator says (~); where that is nothing, it is what the"
              + " samples show: missing, flat for more than 3 s, or clipped.",
          "Heart rate: 60 s divided by the mean interval between beats of every class. Lowest and"
              + " highest are of 8 intervals in a row.",
          "An interval is left out where it touches an unreadable stretch or ventricular flutter or"
              + " fibrillation, or lasts more than 6 s.",
          "NN intervals lie between two normal beats (class N) that follow each other, and nowhere"
              + " in a stretch without a clean lead. SDNN is their standard deviation (n - 1),"
              + " RMSSD the root of the mean square of the differences between neighbours, pNN50"
              + " the share of these differences above 50 ms (Task Force of ESC and NASPE, 1996).",
          "Runs are counted as ANSI/AAMI EC57 does it (WFDB's rxr, over the whole length):"
              + " ventricular are V and F beats, supraventricular are S beats; another beat or an"
              + " unreadable stretch ends a run. An episode of ventricular flutter or fibrillation,"
              + " or of atrial fibrillation or flutter, is one long run there, with the ectopic"
              + " beats that follow it at once. The longest and fastest run are of ectopic beats"
              + " alone, three or more.",
          "Bigeminy: every second beat is ectopic; trigeminy: every third is; with normal beats and"
              + " nothing else between, three ectopic beats or more in a row. The time is from the"
              + " first ectopic beat to the last. It is found from the beats; what the annotator"
              + " names stands under rhythms.",
          "The longest RR interval is between beats of any class, where all of it could be read; it"
              + " may be longer than 6 s. An interval of 2 s or more is a pause.",
          "Rhythms last from where the annotator names them to where another is named, the last one"
              + " to the end of the record.",
          "Trend: the line is the mean heart rate of each %s, the band reaches from the lowest to"
              + " the highest rate over 8 intervals that end in it; bars are ectopic beats a"
              + " minute.");

  private DefinitionSection() {}

  static List<ReportPart> of(RhythmStudy study) {
    double seconds = TrendFigure.sliceSeconds(study.rate().seconds(study.frames()));
    List<ReportPart> parts = new ArrayList<>();
    parts.add(new ReportPart.Heading("How the figures are defined"));
    parts.add(new ReportPart.SmallPrint(classes(study.map())));
    DEFINITIONS.forEach(
        each -> parts.add(new ReportPart.SmallPrint(each.replace("%s", slice(seconds)))));
    return parts;
  }

  private static String classes(LabelMap map) {
    return switch (map) {
      case EC57 ->
          "Classes are those of ANSI/AAMI EC57 as WFDB's bxb takes them: escape beats (e, j, n) are"
              + " in S, E in V, bundle branch block in N, paced beats in Q.";
      case MACHINE_LEARNING ->
          "Classes are those of most papers on machine learning: escape beats e and j are in N, n"
              + " in S, E in V, bundle branch block in N, paced beats in Q.";
    };
  }

  private static String slice(double seconds) {
    return seconds < 60
        ? ReportNumber.figure(seconds, 0) + " s"
        : ReportNumber.figure(seconds / 60, 0) + " min";
  }
}
