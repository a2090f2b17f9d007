package org.ectopy.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectopy.evaluation.BxbReport;
import org.ectopy.evaluation.ClassifierFigures;
import org.ectopy.evaluation.Ec57Scores;
import org.ectopy.evaluation.EvaluationPart;
import org.ectopy.evaluation.EvaluationReport;
import org.ectopy.evaluation.FigureIntervals;
import org.ectopy.evaluation.LineFormat;
import org.ectopy.evaluation.SumstatsReport;
import org.ectopy.record.BeatClass;

/** Writes an evaluation as one page that needs no other file and runs no script. */
public final class EvaluationHtml {

  private static final double PERCENT = 100;
  private static final Map<String, String> HEADS =
      Map.of("recall", "Se", "precision", "+P", "f1", "F1");
  private static final String STYLE =
      """
      body { font: 15px/1.5 sans-serif; color: #1d2733; background: #ffffff;
        max-width: 62em; margin: 2em auto; padding: 0 1em; }
      table { border-collapse: collapse; margin: 1em 0; }
      th, td { padding: 0.25em 0.9em; border-bottom: 1px solid #dfe3e8; text-align: right; }
      th:first-child, td:first-child { text-align: left; }
      pre { background: #f5f6f8; padding: 1em; overflow-x: auto; font-size: 12.5px; }
      svg { max-width: 100%; height: auto; display: block; margin: 1em 0; }
      .mark { color: #8a4b00; }
      """;

  private final EvaluationReport report;
  private final StringBuilder page = new StringBuilder();

  private EvaluationHtml(EvaluationReport report) {
    this.report = report;
  }

  /**
   * The page.
   *
   * @param figures stand in it as SVG
   */
  public static String page(EvaluationReport report, List<Figure> figures) {
    return new EvaluationHtml(report).page(figures);
  }

  private String page(List<Figure> figures) {
    String title = SvgFigure.escaped("Evaluation of " + report.model().name());
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append(title)
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(title)
        .append("</h1>\n");
    circumstances();
    report.scores().totals().forEach(this::part);
    report.scores().intervals().forEach(this::intervals);
    figures.forEach(figure -> page.append(SvgFigure.inline(figure)));
    records();
    report.ec57().forEach(this::ec57);
    return page.append("</body>\n</html>\n").toString();
  }

  private void circumstances() {
    page.append("<table>\n");
    row("Model", report.model().name());
    row("Protocol", report.setting().protocol() + ": " + report.setting().split());
    row("Data", report.setting().data());
    row("Beats", report.setting().beats());
    row("Label map", report.model().labelMap().printedName());
    List<String> seen = report.model().seenRecords().stream().sorted().toList();
    row("Seen in training", seen.isEmpty() ? "none of the records" : String.join(" ", seen));
    row("Macro averages over", report.macroDescription());
    page.append("</table>\n");
    report.scores().notes().forEach(note -> paragraph(note, ""));
  }

  private void part(EvaluationPart part) {
    heading("%s: %d beats".formatted(part.name(), part.confusion().total()));
    String marks = String.join(", ", report.marks(part));
    if (!marks.isEmpty()) {
      paragraph(marks, " class=\"mark\"");
    }
    page.append("<table>\n");
    heads("class", "beats", "Se %", "+P %", "F1 %", "ROC area", "average precision");
    for (BeatClass each : BeatClass.inOrder()) {
      row(
          each.name(),
          String.valueOf(part.confusion().support(each)),
          percent(part.figure(ClassifierFigures.name("recall", each))),
          percent(part.figure(ClassifierFigures.name("precision", each))),
          percent(part.figure(ClassifierFigures.name("f1", each))),
          number(part.figure(ClassifierFigures.name("roc_area", each))),
          number(part.figure(ClassifierFigures.name("average_precision", each))));
    }
    page.append("</table>\n<table>\n");
    row("Accuracy", percent(part.figure("accuracy")) + " %");
    row("Macro-F1", percent(part.figure("macro_f1")) + " %");
    row("Label-ranking average precision", number(part.figure("label_ranking_average_precision")));
    row("Ranking loss", number(part.figure("ranking_loss")));
    row("Coverage error", number(part.figure("coverage_error")));
    row("Expected calibration error", number(part.figure("calibration_error")));
    page.append("</table>\n");
  }

  private void intervals(FigureIntervals intervals) {
    heading("95 % intervals");
    paragraph(intervals.description(), "");
    page.append("<table>\n");
    heads("figure", "mean", "from", "to");
    intervals
        .intervals()
        .forEach(
            (figure, interval) ->
                row(
                    words(figure),
                    number(OptionalDouble.of(interval.mean())),
                    number(OptionalDouble.of(interval.low())),
                    number(OptionalDouble.of(interval.high()))));
    page.append("</table>\n");
  }

  /** A figure's name as the other tables have it. */
  private static String words(String figure) {
    for (BeatClass each : BeatClass.inOrder()) {
      for (Map.Entry<String, String> head : HEADS.entrySet()) {
        if (figure.equals(ClassifierFigures.name(head.getKey(), each))) {
          return head.getValue() + " of " + each.name();
        }
      }
    }
    String spaced = figure.replace("f1", "F1").replace('_', ' ');
    return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }

  private void records() {
    heading("Record by record");
    page.append("<table>\n");
    heads("record", "beats", "accuracy %", "S Se %", "S +P %", "V Se %", "V +P %", "");
    for (EvaluationPart part : report.scores().records()) {
      row(
          part.name(),
          String.valueOf(part.confusion().total()),
          percent(part.figure("accuracy")),
          percent(part.figure("recall_s")),
          percent(part.figure("precision_s")),
          percent(part.figure("recall_v")),
          percent(part.figure("precision_v")),
          String.join(", ", report.marks(part)));
    }
    page.append("</table>\n");
  }

  private void ec57(Ec57Scores scores) {
    heading(
        "ANSI/AAMI EC57, %s, label map %s"
            .formatted(scores.scope(), scores.labelMap().printedName()));
    String text =
        scores.totals().records().size() > 1
            ? SumstatsReport.of(LineFormat.WITH_SVEB, scores.totals())
            : BxbReport.of(scores.totals().records().getFirst(), scores.annotators());
    page.append("<pre>").append(SvgFigure.escaped(text)).append("</pre>\n");
  }

  private void heading(String text) {
    page.append("<h2>").append(SvgFigure.escaped(text)).append("</h2>\n");
  }

  private void paragraph(String text, String attributes) {
    page.append("<p").append(attributes).append('>');
    page.append(SvgFigure.escaped(text)).append("</p>\n");
  }

  private void heads(String... names) {
    line("th", names);
  }

  private void row(String... cells) {
    line("td", cells);
  }

  private void line(String tag, String... cells) {
    page.append(
        Stream.of(cells)
            .map(cell -> "<%s>%s</%s>".formatted(tag, SvgFigure.escaped(cell), tag))
            .collect(Collectors.joining("", "<tr>", "</tr>\n")));
  }

  private static String percent(OptionalDouble share) {
    return share.isPresent()
        ? String.format(Locale.ROOT, "%.2f", PERCENT * share.getAsDouble())
        : "-";
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.4f", value.getAsDouble()) : "-";
  }
}
