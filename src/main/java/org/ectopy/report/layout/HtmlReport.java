package org.ectopy.report.layout;

import java.util.List;
import org.ectopy.report.SvgFigure;

/**
 * Writes a report as one page of HTML that needs no other file, runs no script, and prints well.
 */
public final class HtmlReport {

  private static final String STYLE =
      """
      @page { size: A4; margin: 15mm 13mm; }
      body { font: 15px/1.45 "Liberation Sans", Arial, Helvetica, sans-serif; color: #1d2733;
        background: #ffffff; max-width: 190mm; margin: 2em auto; padding: 0 1em; }
      h1 { font-size: 1.7em; margin: 0; }
      h2 { font-size: 1.15em; margin: 1.8em 0 0.4em; border-bottom: 1px solid #dfe3e8;
        padding-bottom: 0.2em; break-after: avoid; }
      h3 { font-size: 1em; margin: 1.2em 0 0.2em; break-after: avoid; }
      .subtitle, .small, figcaption { color: #525d68; }
      .small, figcaption { font-size: 0.85em; }
      table { border-collapse: collapse; margin: 0.6em 0; font-variant-numeric: tabular-nums; }
      caption { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      th, td { padding: 0.2em 1.1em 0.2em 0; border-bottom: 1px solid #dfe3e8; text-align: left;
        vertical-align: top; }
      thead th { font-weight: normal; color: #525d68; font-size: 0.85em; vertical-align: bottom; }
      tbody th { font-weight: normal; }
      .number { text-align: right; }
      tr, figure, .key div { break-inside: avoid; }
      .wide { overflow-x: auto; }
      figure { margin: 0.6em 0; }
      svg { max-width: 100%; height: auto; display: block; }
      dl.facts { display: grid; grid-template-columns: max-content auto; gap: 0.1em 1.5em;
        margin: 1em 0; }
      dl.facts dt { color: #525d68; }
      dl.facts dd { margin: 0; }
      dl.key { display: grid; grid-template-columns: repeat(4, 1fr); gap: 0.8em; margin: 1.2em 0; }
      dl.key div { border-top: 2px solid #1d2733; padding-top: 0.3em; }
      dl.key dt { color: #525d68; font-size: 0.85em; }
      dl.key dd { margin: 0; }
      dl.key .value { font-size: 1.45em; }
      dl.key .remark { color: #525d68; font-size: 0.85em; }
      footer { margin-top: 2em; color: #525d68; font-size: 0.85em; }
      @media (max-width: 40em) { dl.key { grid-template-columns: repeat(2, 1fr); } }
      @media print { body { margin: 0; padding: 0; font-size: 12px; max-width: none; } }
      """;

  private final StringBuilder page = new StringBuilder();

  private HtmlReport() {}

  /** The page. */
  public static String page(ReportDocument report) {
    return new HtmlReport().write(report);
  }

  private String write(ReportDocument report) {
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    element("title", "", report.title());
    page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
    element("h1", "", report.title());
    element("p", " class=\"subtitle\"", report.subtitle());
    report.parts().forEach(this::part);
    page.append("</main>\n");
    element("footer", "", report.foot());
    return page.append("</body>\n</html>\n").toString();
  }

  private void part(ReportPart part) {
    switch (part) {
      case ReportPart.Heading heading -> element("h2", "", heading.text());
      case ReportPart.Words words -> element("p", "", words.text());
      case ReportPart.SmallPrint words -> element("p", " class=\"small\"", words.text());
      case ReportPart.Facts facts -> facts(facts);
      case ReportPart.KeyFigures figures -> keyFigures(figures);
      case ReportPart.Table table -> table(table);
      case ReportPart.Drawing drawing -> drawing(drawing);
    }
  }

  private void facts(ReportPart.Facts facts) {
    page.append("<dl class=\"facts\">\n");
    for (ReportPart.Fact fact : facts.facts()) {
      element("dt", "", fact.name());
      element("dd", "", fact.text());
    }
    page.append("</dl>\n");
  }

  private void keyFigures(ReportPart.KeyFigures figures) {
    page.append("<dl class=\"key\">\n");
    for (ReportPart.KeyFigure figure : figures.figures()) {
      page.append("<div>\n");
      element("dt", "", figure.name());
      element("dd", " class=\"value\"", figure.value());
      if (!figure.remark().isEmpty()) {
        element("dd", " class=\"remark\"", figure.remark());
      }
      page.append("</div>\n");
    }
    page.append("</dl>\n");
  }

  private void table(ReportPart.Table table) {
    page.append("<div class=\"wide\">\n<table>\n");
    element("caption", "", table.caption());
    page.append("<thead><tr>");
    for (ReportPart.Column column : table.columns()) {
      cell("th scope=\"col\"", "th", column, column.name());
    }
    page.append("</tr></thead>\n<tbody>\n");
    table.rows().forEach(row -> row(table.columns(), row));
    page.append("</tbody>\n</table>\n</div>\n");
  }

  private void row(List<ReportPart.Column> columns, List<String> cells) {
    page.append("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      boolean name = i == 0 && !columns.getFirst().number();
      cell(name ? "th scope=\"row\"" : "td", name ? "th" : "td", columns.get(i), cells.get(i));
    }
    page.append("</tr>\n");
  }

  private void cell(String open, String close, ReportPart.Column column, String text) {
    page.append('<')
        .append(open)
        .append(column.number() ? " class=\"number\">" : ">")
        .append(SvgFigure.escaped(text))
        .append("</")
        .append(close)
        .append('>');
  }

  private void drawing(ReportPart.Drawing drawing) {
    if (!drawing.title().isEmpty()) {
      element("h3", "", drawing.title());
    }
    page.append("<figure>\n").append(SvgFigure.inline(drawing.figure()));
    if (!drawing.remark().isEmpty()) {
      element("figcaption", "", drawing.remark());
    }
    page.append("</figure>\n");
  }

  private void element(String name, String attributes, String text) {
    page.append('<').append(name).append(attributes).append('>');
    page.append(SvgFigure.escaped(text)).append("</").append(name).append(">\n");
  }
}
