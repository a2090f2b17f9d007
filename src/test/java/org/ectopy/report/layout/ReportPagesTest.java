package org.ectopy.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape;
import org.ectopy.report.FigureUnit;
import org.ectopy.report.Lettering;
import org.ectopy.report.layout.ReportPart.Column;
import org.junit.jupiter.api.Test;

/** A4 is 210 x 297 mm. */
class ReportPagesTest {

  private static List<Figure> pages(ReportPart... parts) throws IOException {
    return ReportPages.of(new ReportDocument("Title", "Subtitle", "Foot", List.of(parts)));
  }

  private static List<FigureShape.Words> words(Figure page) {
    return page.shapes().stream()
        .filter(FigureShape.Words.class::isInstance)
        .map(FigureShape.Words.class::cast)
        .toList();
  }

  private static List<String> texts(Figure page) {
    return words(page).stream().map(FigureShape.Words::text).toList();
  }

  private static ReportPart.Table table(int rows, String cell) {
    return new ReportPart.Table(
        "Caption",
        List.of(Column.words("Name"), Column.words("Words"), Column.number("Number")),
        IntStream.range(0, rows).mapToObj(row -> List.of("row" + row, cell, "1,234")).toList());
  }

  private static void assertNothingClipped(List<Figure> pages) throws IOException {
    Lettering lettering = new Lettering();
    for (Figure page : pages) {
      for (FigureShape.Words each : words(page)) {
        double width = lettering.width(each.text(), each.type().size());
        double left = each.place().x() - each.anchor().share() * width;
        assertTrue(left >= 13 - 1e-6, each.text() + " begins at " + left);
        assertTrue(left + width <= 197 + 0.1, each.text() + " ends at " + (left + width));
        assertTrue(each.place().y() < 290, each.text() + " lies at " + each.place().y());
      }
    }
  }

  @Test
  void everyPageHasItsNumber() throws IOException {
    List<Figure> pages = pages(table(150, "words"));
    assertTrue(pages.size() > 2, "there are " + pages.size());
    for (int i = 0; i < pages.size(); i++) {
      assertTrue(texts(pages.get(i)).contains("Page " + (i + 1) + " of " + pages.size()));
      assertEquals(210, pages.get(i).width());
      assertEquals(297, pages.get(i).height());
    }
  }

  @Test
  void aLongTableHasItsHeadOnEveryPageAndEachRowOnce() throws IOException {
    List<Figure> pages = pages(table(150, "words"));
    List<String> rows = new ArrayList<>();
    for (Figure page : pages) {
      assertEquals(1, texts(page).stream().filter("Number"::equals).count());
      texts(page).stream().filter(text -> text.startsWith("row")).forEach(rows::add);
    }
    assertEquals(IntStream.range(0, 150).mapToObj(row -> "row" + row).toList(), rows);
    assertTrue(
        texts(pages.getLast()).stream().filter(text -> text.startsWith("row")).count() > 1,
        "no row stands alone");
  }

  @Test
  void aShortTableStandsBelowItsHeadingOnOnePage() throws IOException {
    for (int filling = 30; filling < 60; filling++) {
      List<ReportPart> parts = new ArrayList<>();
      for (int i = 0; i < filling; i++) {
        parts.add(new ReportPart.Words("words"));
      }
      parts.add(new ReportPart.Heading("Heading"));
      parts.add(table(5, "cell"));
      List<Figure> pages = pages(parts.toArray(ReportPart[]::new));
      Figure page =
          pages.stream().filter(each -> texts(each).contains("Heading")).findFirst().orElseThrow();
      assertTrue(texts(page).containsAll(List.of("row0", "row4")), "after " + filling);
    }
  }

  @Test
  void smallPrintStandsBelowItsHeadingOnOnePage() throws IOException {
    for (int filling = 30; filling < 60; filling++) {
      List<ReportPart> parts = new ArrayList<>();
      for (int i = 0; i < filling; i++) {
        parts.add(new ReportPart.Words("words"));
      }
      parts.add(new ReportPart.Heading("Heading"));
      for (int i = 0; i < 8; i++) {
        parts.add(new ReportPart.SmallPrint("print" + i + " goes on and on".repeat(20)));
      }
      List<Figure> pages = pages(parts.toArray(ReportPart[]::new));
      Figure page =
          pages.stream().filter(each -> texts(each).contains("Heading")).findFirst().orElseThrow();
      for (int i = 0; i < 8; i++) {
        String beginning = "print" + i;
        assertTrue(
            texts(page).stream().anyMatch(text -> text.startsWith(beginning)),
            beginning + " after " + filling);
      }
    }
  }

  @Test
  void smallPrintLongerThanAPageGoesOnOnTheNext() throws IOException {
    ReportPart[] parts = new ReportPart[150];
    Arrays.setAll(parts, i -> new ReportPart.SmallPrint("print" + i));
    List<Figure> pages = pages(parts);
    assertNothingClipped(pages);
    List<String> printed =
        pages.stream()
            .flatMap(page -> texts(page).stream())
            .filter(text -> text.startsWith("print"))
            .toList();
    assertEquals(IntStream.range(0, 150).mapToObj(i -> "print" + i).toList(), printed);
    assertTrue(pages.size() <= 4, "there are " + pages.size());
  }

  @Test
  void longWordsGoOnInFurtherLines() throws IOException {
    String sentence = "many words that go on and on ".repeat(40).strip();
    String word = "x".repeat(500);
    List<Figure> pages =
        pages(
            new ReportPart.Words(sentence),
            new ReportPart.SmallPrint(word),
            table(3, sentence),
            table(2, word),
            new ReportPart.Facts(List.of(new ReportPart.Fact("Name", sentence))),
            new ReportPart.KeyFigures(
                List.of(new ReportPart.KeyFigure("Key", sentence, sentence))));
    assertNothingClipped(pages);
    String all = String.join("", pages.stream().flatMap(p -> texts(p).stream()).toList());
    // in a paragraph and in two rows of a table
    assertEquals(3 * 500, all.chars().filter(letter -> letter == 'x').count());
  }

  @Test
  void aCellThatWouldFillPagesIsCutAndSaysSo() throws IOException {
    List<Figure> pages = pages(table(2, "word ".repeat(5000).strip()));
    assertNothingClipped(pages);
    assertEquals(
        2,
        pages.stream().flatMap(p -> texts(p).stream()).filter(t -> t.endsWith("\u2026")).count());
  }

  @Test
  void aDrawingThatFindsNoRoomStandsOnTheNextPageWithItsTitle() throws IOException {
    Figure figure = new Figure("drawn", FigureUnit.MILLIMETRE, 100, 200);
    figure.add(new FigureShape.Dot(new FigureShape.Place(50, 100), 1, 0));
    ReportPart.Drawing drawing = new ReportPart.Drawing("What it shows", figure, "Remark");
    List<Figure> pages = pages(drawing, drawing);
    assertEquals(2, pages.size());
    for (Figure page : pages) {
      assertTrue(texts(page).containsAll(List.of("What it shows", "Remark")));
      assertEquals(1, page.shapes().stream().filter(FigureShape.Dot.class::isInstance).count());
    }
  }

  @Test
  void otherScriptsAreSetToo() throws IOException {
    assertNothingClipped(pages(new ReportPart.Words("심실 조기 박동 室性早搏 ".repeat(60))));
  }
}
