package org.ectopy.report.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;
import org.ectopy.report.ClassInk;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape;
import org.ectopy.report.PdfFigures;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.Overwrite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Full disclosure: a minute in a row, whatever the length. */
class DisclosurePagesTest {

  private static DisclosurePages pages(EcgRecord record, Annotation... marks) throws IOException {
    StripLabels labels =
        StripLabels.of("atr", new AnnotationSet(List.of(marks)), LabelMap.EC57, record.leads());
    StripLook look = StripLook.standard(record).at(DisclosurePages.USUAL_SCALE);
    return new Strip(record, 0, record.frames(), look, labels).disclosure(Paper.A4);
  }

  private static Annotation beat(double seconds, String symbol) {
    return Annotation.of(
        Math.round(seconds * MadeLead.RATE),
        SymbolTable.STANDARD.withMnemonic(symbol).orElseThrow());
  }

  private static List<String> words(Figure page) {
    return page.shapes().stream()
        .filter(FigureShape.Words.class::isInstance)
        .map(shape -> ((FigureShape.Words) shape).text())
        .toList();
  }

  @Test
  void aRowIsAMinuteWithItsTimeAtTheLeft() throws Exception {
    DisclosurePages pages = pages(MadeLead.record(150, MadeLead::spikes, "II"));
    assertEquals(3, pages.rows());
    assertEquals(1, pages.count());
    List<String> words = words(pages.page(0));
    assertTrue(
        words.containsAll(
            List.of("00:00:00", "00:01:00", "00:02:00", "page 1 of 1", "0 s", "60 s")),
        words::toString);
  }

  /** 3 mm are a second: a beat at 1:20 lies in the second row, 60 mm from its start. */
  @Test
  void aBeatStandsAtItsTime() throws Exception {
    DisclosurePages pages =
        pages(MadeLead.record(150, MadeLead::spikes, "II"), beat(60, "V"), beat(80, "V"));
    List<FigureShape.Words> letters =
        pages.page(0).shapes().stream()
            .filter(FigureShape.Words.class::isInstance)
            .map(FigureShape.Words.class::cast)
            .filter(words -> words.text().equals("V"))
            .toList();
    assertEquals(2, letters.size());
    assertEquals(60, letters.get(1).place().x() - letters.get(0).place().x(), 1e-6);
    assertEquals(letters.get(0).place().y(), letters.get(1).place().y(), 1e-9);
  }

  @Test
  void aRhythmThatGoesOnIsSaidOnceOnAPage() throws Exception {
    Annotation rhythm =
        new Annotation(
            10 * MadeLead.RATE,
            SymbolTable.STANDARD.withMnemonic("+").orElseThrow(),
            0,
            0,
            0,
            Annotation.auxOf("(AFIB"));
    DisclosurePages pages = pages(MadeLead.record(3 * 3600, MadeLead::spikes, "II"), rhythm);
    assertEquals(List.of("(AFIB"), rhythms(pages.page(0)));
    assertEquals(List.of("\u2026 (AFIB"), rhythms(pages.page(1)));
  }

  private static List<String> rhythms(Figure page) {
    return words(page).stream().filter(word -> word.endsWith("(AFIB")).toList();
  }

  @Test
  void normalBeatsAreDotsAndOthersLetters() throws Exception {
    Figure page =
        pages(
                MadeLead.record(30, MadeLead::spikes, "II"),
                beat(1, "N"),
                beat(2, "V"),
                beat(3, "L"),
                beat(4, "A"))
            .page(0);
    List<Integer> dots =
        page.shapes().stream()
            .filter(FigureShape.Dot.class::isInstance)
            .map(shape -> ((FigureShape.Dot) shape).rgb())
            .toList();
    assertEquals(List.of(ClassInk.of(BeatClass.N), ClassInk.of(BeatClass.N)), dots);
    List<String> letters = words(page).stream().filter(word -> word.matches("[A-Z]")).toList();
    assertEquals(List.of("V", "A"), letters);
  }

  @Test
  void threeHoursTakeSeveralPagesThatAreNumbered() throws Exception {
    DisclosurePages pages = pages(MadeLead.record(3 * 3600, MadeLead::spikes, "II"));
    assertEquals(180, pages.rows());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Long> told = new ArrayList<>();
    PdfFigures.write(bytes, pages, (done, total) -> told.add(done));
    assertEquals(pages.count() + 1, told.size(), "each page is told, and the end");
    try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
      assertEquals(pages.count(), document.getNumberOfPages());
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("page 1 of " + pages.count()), text);
      assertTrue(text.contains("page %1$d of %1$d".formatted(pages.count())), text);
      assertTrue(text.contains("02:59:00"), "the last row");
      assertFalse(text.contains("03:00:00 "), "no row after the end");
    }
  }

  @Test
  void whatIsCancelledLeavesNothing(@TempDir Path folder) throws Exception {
    DisclosurePages pages = pages(MadeLead.record(3 * 3600, MadeLead::spikes, "II"));
    Progress impatient =
        (done, total) -> {
          if (done == 2) {
            throw new CancellationException();
          }
        };
    assertThrows(
        CancellationException.class,
        () ->
            AtomicFile.write(
                folder.resolve("pages.pdf"),
                Overwrite.REFUSE,
                channel -> PdfFigures.write(Channels.newOutputStream(channel), pages, impatient)));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
