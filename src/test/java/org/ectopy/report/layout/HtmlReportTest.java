package org.ectopy.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ectopy.report.layout.ReportPart.Column;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static String page(ReportPart... parts) {
    return HtmlReport.page(
        new ReportDocument("<Title> & more", "Subtitle", "Foot", List.of(parts)));
  }

  @Test
  void whatStandsInFilesIsNoMarkup() {
    String page =
        page(new ReportPart.Words("<script>alert(1)</script>"), new ReportPart.Heading("a & b"));
    assertFalse(page.contains("<script"), page);
    assertTrue(page.contains("<h1>&lt;Title&gt; &amp; more</h1>"), page);
    assertTrue(page.contains("<h2>a &amp; b</h2>"), page);
  }

  @Test
  void itNeedsNoOtherFile() {
    String page = page(new ReportPart.Words("words"));
    for (String reference : List.of("src=", "href=", "@import", "url(")) {
      assertFalse(page.contains(reference), reference);
    }
  }

  @Test
  void tablesNameTheirRowsAndColumns() {
    String page =
        page(
            new ReportPart.Table(
                "Caption",
                List.of(Column.words("Class"), Column.number("Beats")),
                List.of(List.of("V", "12"))));
    assertTrue(page.contains("<caption>Caption</caption>"), page);
    assertTrue(page.contains("<th scope=\"col\">Class</th>"), page);
    assertTrue(page.contains("<th scope=\"row\">V</th><td class=\"number\">12</td>"), page);
  }

  @Test
  void aFileNameSaysTheFormat() {
    assertEquals(Optional.of(ReportFormat.PDF), ReportFormat.of("a.PDF"));
    assertEquals(Optional.of(ReportFormat.HTML), ReportFormat.of("a.b.html"));
    assertEquals(Optional.empty(), ReportFormat.of("html"));
    assertEquals(Optional.empty(), ReportFormat.of("report.txt"));
  }
}
