package org.ectopy.report.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Setter;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.report.layout.ReportDocument;
import org.ectopy.report.layout.ReportFormat;
import org.ectopy.report.layout.ReportPart;
import org.ectopy.rhythm.Studies;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeRecords;
import org.junit.jupiter.api.Test;

/** Reports of records at 100 frames a second, whose figures are counted by hand. */
class RecordReportTextTest {

  private static final RecordReport.Making MAKING =
      new RecordReport.Making("ectopy test", Instant.parse("2026-03-04T05:06:07Z"));

  private static ReportDocument report(long frames, String marks) throws IOException {
    EcgRecord record = FakeRecords.beating("teaching", frames);
    AnnotationDocument document =
        AnnotationDocument.of(Studies.marks(marks), Authorship.of(Setter.FILE, "atr"));
    LabelSource labels = new LabelSource("atr", "As written.", document, Corrections.NONE);
    ReportOrder order =
        new ReportOrder(labels, LabelMap.EC57, List.of(), Optional.empty(), Optional.empty());
    return RecordReportText.of(order.make(record, MAKING, Progress.NONE));
  }

  private static List<List<String>> rows(ReportDocument report, String caption) {
    return report.parts().stream()
        .filter(ReportPart.Table.class::isInstance)
        .map(ReportPart.Table.class::cast)
        .filter(table -> table.caption().equals(caption))
        .findFirst()
        .orElseThrow()
        .rows();
  }

  /** Ten beats in 20 s, 1 s apart, the last 0.5 s: one interval is N-N, three V stand alone. */
  private static final String TEN = "50+(N 100N 200N 300V 400N 500V 600N 700V 800N 900V 950V";

  @Test
  void beatsAndTheirBurden() throws IOException {
    List<List<String>> rows = rows(report(2000, TEN), "Beats by class");
    // 5 of 10; 5 in 20 s are 900 an hour
    assertEquals(List.of("N", "normal", "5", "50.00", "900.0", "N 5"), rows.getFirst());
    assertEquals(List.of("V", "ventricular", "5", "50.00", "900.0", "V 5"), rows.get(2));
    assertEquals(List.of("all", "", "10", "100.00", "1,800.0", ""), rows.getLast());
  }

  @Test
  void runsBigeminyAndPauses() throws IOException {
    ReportDocument report = report(2000, TEN);
    assertEquals(
        List.of("ventricular", "3", "1", "0", "0", "0", "\u2013", "\u2013"),
        rows(report, "Runs of ectopic beats").getFirst());
    // V at 3, 5, 7 and 9 s
    assertEquals(
        List.of("ventricular bigeminy", "1", "6.00 s", "30.0", "6.00 s at 0:00:03.0"),
        rows(report, "Bigeminy and trigeminy").getFirst());
    assertEquals(List.of("1.00 s", "0:00:01.0", "0", "0"), rows(report, "Pauses").getFirst());
  }

  @Test
  void ratesAndNormalIntervals() throws IOException {
    ReportDocument report = report(2000, TEN);
    // nine intervals in 8.5 s; eight of 1 s; the last eight in 7.5 s
    List<List<String>> rates = rows(report, "Heart rate");
    assertEquals(List.of("lowest", "60.0", "0:00:01.0", "0:00:09.0"), rates.getFirst());
    assertEquals(List.of("mean", "63.5", "9 intervals", ""), rates.get(1));
    assertEquals(List.of("highest", "64.0", "0:00:02.0", "0:00:09.5"), rates.getLast());
    assertEquals(
        List.of("1", "1,000 ms", "\u2013", "\u2013", "\u2013", "1,000 ms", "1,000 ms"),
        rows(report, "Statistics of the intervals between normal beats").getFirst());
  }

  @Test
  void rhythmsAndHours() throws IOException {
    ReportDocument report = report(2000, TEN);
    // from 0.5 s to the end at 20 s
    assertEquals(
        List.of("(N", "sinus rhythm", "1", "19.50 s", "97.5", "19.50 s at 0:00:00.5"),
        rows(report, "Rhythms as the annotator names them").getFirst());
    assertEquals(
        List.of("0:00:00", "20.00 s", "10", "5", "0", "5", "0", "0", "60.0", "63.5", "64.0"),
        rows(report, "Beats and heart rate hour by hour").getFirst());
  }

  @Test
  void strips() throws IOException {
    List<String> titles =
        report(2000, TEN).parts().stream()
            .filter(ReportPart.Drawing.class::isInstance)
            .map(part -> ((ReportPart.Drawing) part).title())
            .filter(title -> !title.isEmpty())
            .toList();
    assertEquals(
        List.of("Lowest heart rate, 60.0/min over 8 intervals, from 0:00:00.0"),
        titles.subList(0, 1));
  }

  @Test
  void everyFigureIsDefined() throws IOException {
    String small =
        report(2000, TEN).parts().stream()
            .filter(ReportPart.SmallPrint.class::isInstance)
            .map(part -> ((ReportPart.SmallPrint) part).text())
            .reduce("", String::concat);
    for (String word : List.of("SDNN", "RMSSD", "pNN50", "Bigeminy", "pause", "EC57", "Per hour")) {
      assertTrue(small.contains(word), word);
    }
  }

  @Test
  void aRecordWithoutBeatsHasAReport() throws IOException {
    ReportDocument report = report(500, "10+(N");
    assertEquals("0", rows(report, "Beats by class").getLast().get(2));
    for (ReportFormat format : ReportFormat.values()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      format.write(report, bytes, Progress.NONE);
      assertTrue(bytes.size() > 1000, format + ": " + bytes.size());
    }
  }
}
