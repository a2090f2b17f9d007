package org.ectopy.report.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.record.Samples;
import org.ectopy.record.SymbolTable;
import org.ectopy.report.ClassInk;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape;
import org.ectopy.report.Lettering;
import org.ectopy.report.PdfFigures;
import org.ectopy.report.PngFigure;
import org.ectopy.report.SvgFigure;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.WfdbRecord;
import org.junit.jupiter.api.Test;

/** What stands on a strip, and that nothing falls off it. */
class StripTest {

  private static final int RATE = MadeLead.RATE;

  private static Annotation mark(double seconds, String symbol, String text) {
    return new Annotation(
        Math.round(seconds * RATE),
        SymbolTable.STANDARD.withMnemonic(symbol).orElseThrow(),
        0,
        0,
        0,
        Annotation.auxOf(text));
  }

  private static StripLabels labels(EcgRecord record, Annotation... marks) {
    return StripLabels.of("atr", new AnnotationSet(List.of(marks)), LabelMap.EC57, record.leads());
  }

  private static Strip strip(EcgRecord record, StripLabels labels) {
    return new Strip(record, 0, record.frames(), StripLook.standard(record), labels);
  }

  private static SvgDrawing svg(Strip strip) throws Exception {
    return new SvgDrawing(SvgFigure.file(strip.sheet(297)));
  }

  private static String pdfText(Strip strip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StripPages pages = strip.pages(Paper.A4);
    PdfFigures.write(bytes, pages, Progress.NONE);
    try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Counted by hand from the script: a couplet after every eight beats, at 70 a minute. */
  @Test
  void aTeachingRecordHasItsLetters() throws Exception {
    try (EcgRecord record = WfdbRecord.open(Path.of("sample-records/couplets"))) {
      AnnotationSet set = AnnotationFile.read(Path.of("sample-records/couplets.atr"));
      StripLabels labels = StripLabels.of("atr", set, LabelMap.EC57, record.leads());
      StripLook look = StripLook.standard(record).at(new StripScale(12.5, 10));
      SvgDrawing drawn = svg(new Strip(record, 0, 16 * 360, look, labels));
      assertEquals("N N N N N N N N V V N N N N N N N N V V atr", drawn.level("atr"));
      assertTrue(drawn.words().contains("(N"), "the rhythm");
      String header = String.join(" ", drawn.words()).replace('\u00a0', ' ');
      for (String expected :
          List.of(
              "couplets",
              "00:00:00.000 to 00:00:16.000 (16 s)",
              "beats: 16 N, 4 V",
              "12.5 mm/s",
              "10 mm/mV",
              "no filter",
              "annotator atr")) {
        assertTrue(header.contains(expected), () -> expected + " is not in " + header);
      }
    }
  }

  /** 250 mm of an A4 page beside names, margins and pulse are 10 s, so a minute is six rows. */
  @Test
  void whatIsLongerThanThePaperGoesOnInRows() throws Exception {
    EcgRecord record = MadeLead.record(60, MadeLead::spikes, "I", "II");
    Strip strip = strip(record, StripLabels.NONE);
    assertEquals(6, strip.rowCount(Paper.A4.lying(true).width()));
    assertEquals(6, strip.pages(Paper.A4).rows());
    assertEquals(2, strip.pages(Paper.A4).count(), "a row of two leads is 50 mm high");
    assertEquals(7, strip.rowCount(Paper.LETTER.lying(true).width()), "9.4 s a row");
  }

  @Test
  void gapsAreNotDrawnOver() throws Exception {
    EcgRecord record =
        MadeLead.record(
            8, frame -> frame >= 500 && frame < 1000 ? Samples.GAP : MadeLead.spikes(frame), "II");
    List<DrawnPath> curves =
        DrawnPath.curves(svg(strip(record, StripLabels.NONE)).paths(), StripInk.TRACE);
    assertEquals(3, curves.size(), "the pulse and the trace on both sides of the gap");
    assertEquals(25 * 499 / 250.0, curves.get(1).right() - curves.get(1).left(), 0.01);
    assertEquals(25 * 4, curves.get(2).left() - curves.get(1).left(), 0.01);
  }

  @Test
  void traceStaysOnItsPaper() throws Exception {
    EcgRecord record =
        MadeLead.record(4, frame -> frame == 250 ? 30_000 : frame == 500 ? -30_000 : 0, "II");
    List<DrawnPath> paths = svg(strip(record, StripLabels.NONE)).paths();
    double top = DrawnPath.rows(paths, StripInk.LARGE_BOX).getFirst();
    double foot = DrawnPath.rows(paths, StripInk.LARGE_BOX).getLast();
    assertEquals(80, foot - top, 0.01, "at most 40 mm above and below the baseline");
    for (DrawnPath curve : DrawnPath.curves(paths, StripInk.TRACE)) {
      assertTrue(curve.top() >= top - 0.01 && curve.foot() <= foot + 0.01);
    }
  }

  @Test
  void longNamesAndNotesAreThereToTheLastLetter() throws Exception {
    String name = "A lead whose name nobody has ever thought would be so long 0123456789abcdefghij";
    String note = "Patient reports palpitations after climbing stairs. ".repeat(9).strip();
    EcgRecord record = MadeLead.record(6, MadeLead::spikes, name);
    Strip strip = strip(record, labels(record, mark(5.5, "N", ""), mark(5.5, "\"", note)));
    String text = pdfText(strip).replaceAll("\\s+", "");
    assertTrue(text.contains(note.replaceAll("\\s+", "")), text);
    Figure page = strip.pages(Paper.A4).page(0);
    String joined = joined(page);
    assertTrue(joined.contains(name.replaceAll("\\s+", "")), joined);
    assertWithin(page);
  }

  private static String joined(Figure page) {
    StringBuilder all = new StringBuilder();
    words(page).forEach(words -> all.append(words.text().replaceAll("\\s+", "")));
    return all.toString();
  }

  private static List<FigureShape.Words> words(Figure page) {
    return page.shapes().stream()
        .filter(FigureShape.Words.class::isInstance)
        .map(FigureShape.Words.class::cast)
        .toList();
  }

  private static void assertWithin(Figure page) throws IOException {
    Lettering lettering = new Lettering();
    for (FigureShape.Words words : words(page)) {
      double width = lettering.width(words.text(), words.type().size());
      double left = words.place().x() - words.anchor().share() * width;
      assertTrue(left >= 5 && left + width <= page.width() - 5, () -> "off the paper: " + words);
    }
  }

  @Test
  void wordsInAnyScriptAreDrawn() throws Exception {
    EcgRecord record = MadeLead.record(6, MadeLead::spikes, "II");
    String korean = "\uc2ec\uc2e4 \uc870\uae30\uc218\ucd95";
    String odd = "\u5ba4\u6027 50 \u00b5V \ud83d\ude00 \ud83d tab\there\u0000end \u202e";
    Strip strip = strip(record, labels(record, mark(1, "\"", korean), mark(2, "\"", odd)));
    assertTrue(pdfText(strip).contains("50 \u00b5V"));
    assertTrue(PngFigure.file(strip.sheet(297), 60).length > 0);
    assertTrue(svg(strip).words().contains(korean));
  }

  @Test
  void aModelStandsAboveTheAnnotator() throws Exception {
    EcgRecord record = MadeLead.record(6, MadeLead::spikes, "II");
    StripLabels read = labels(record, mark(1, "N", ""), mark(2, "V", ""), mark(3, "N", ""));
    Map<Long, BeatClass> classes = Map.of(250L, BeatClass.N, 500L, BeatClass.S, 750L, BeatClass.N);
    Strip strip = strip(record, read.judged("tiny", classes));
    SvgDrawing drawn = svg(strip);
    assertEquals("N V N atr", drawn.level("atr"));
    assertEquals("N S N tiny", drawn.level("tiny"));
    assertEquals(
        1,
        drawn.paths().stream()
            .filter(path -> path.level() && path.rgb() == ClassInk.of(BeatClass.S))
            .count(),
        "the one that differs is underlined");
  }

  /** Without colour a beat has its letter, an ectopic one a larger letter and a heavier tick. */
  @Test
  void nothingIsToldByColourAlone() throws Exception {
    EcgRecord record = MadeLead.record(6, MadeLead::spikes, "II");
    Strip strip = strip(record, labels(record, mark(1, "N", ""), mark(2, "V", "")));
    List<FigureShape.Words> words = words(strip.figure(200));
    double normal = size(words, "N");
    double ectopic = size(words, "V");
    assertTrue(ectopic > 1.1 * normal, () -> ectopic + " beside " + normal);
    assertTrue(normal >= 2.5, "letters that can be read: " + normal + " mm");
    for (BeatClass each : BeatClass.values()) {
      assertTrue(contrast(ClassInk.of(each)) >= 4.5, () -> each + " in grey");
    }
    assertTrue(contrast(StripInk.TRACE) / contrast(StripInk.LARGE_BOX) >= 7, "trace on grid");
  }

  private static double size(List<FigureShape.Words> words, String letter) {
    return words.stream()
        .filter(each -> each.text().equals(letter))
        .findFirst()
        .orElseThrow()
        .type()
        .size();
  }

  /** The contrast on white paper as WCAG 2.1 defines it, from relative luminance. */
  private static double contrast(int rgb) {
    double luminance =
        0.2126 * linear(rgb >> 16 & 255)
            + 0.7152 * linear(rgb >> 8 & 255)
            + 0.0722 * linear(rgb & 255);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @Test
  void aStretchThatIsNotInTheRecordIsRefused() {
    EcgRecord record = MadeLead.record(6, MadeLead::spikes, "II");
    StripLook look = StripLook.standard(record);
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Strip(record, 1000, 2000, look, StripLabels.NONE));
    assertEquals(
        "a strip from 00:00:04.000 to 00:00:08.000: the record lasts from 00:00:00.000 to"
            + " 00:00:06.000",
        refused.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> new Strip(record, 500, 500, look, StripLabels.NONE));
    EcgRecord longer = MadeLead.record(1801, MadeLead::spikes, "II");
    Strip whole = strip(longer, StripLabels.NONE);
    assertThrows(IllegalArgumentException.class, () -> whole.figure(297));
  }

  @Test
  void aDrawingThatNoMemoryHoldsIsRefusedButItsPagesAreNot() throws Exception {
    String[] names = {"1", "2", "3", "4", "5", "6", "7", "8"};
    EcgRecord record = MadeLead.record(1800, MadeLead::spikes, names);
    Strip strip = strip(record, StripLabels.NONE);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> strip.sheet(297));
    assertEquals(
        "3.6 million samples are too many for one drawing, 3 million can be: take a shorter"
            + " stretch, fewer leads, or PDF",
        refused.getMessage(),
        "8 leads x 1800 s x 250 Hz");
    assertEquals(180, strip.pages(Paper.A4).rows(), "10 s a row");
  }

  @Test
  void twelveLeadsFitOnAnUprightPage() throws Exception {
    String[] names = {"I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6"};
    EcgRecord record = MadeLead.record(5, frame -> 3 * MadeLead.spikes(frame), names);
    Figure page = strip(record, StripLabels.NONE).pages(Paper.A4).page(0);
    assertEquals(210, page.width(), 1e-9);
    for (FigureShape shape : page.shapes()) {
      if (shape instanceof FigureShape.Curve curve) {
        curve.points().forEach(point -> assertTrue(point.y() < 297 - 8, point::toString));
      }
    }
  }
}
