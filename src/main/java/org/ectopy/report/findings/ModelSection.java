package org.ectopy.report.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.evaluation.Ratio;
import org.ectopy.evaluation.Statistic;
import org.ectopy.model.ModelCard;
import org.ectopy.record.BeatClass;
import org.ectopy.report.layout.ReportPart;
import org.ectopy.report.layout.ReportPart.Column;

/** Says which model took part, how good it is, and how well the labels agree with a reference. */
final class ModelSection {

  private static final double PERCENT = 100;

  private final String record;
  private final Supplements supplements;

  ModelSection(String record, Supplements supplements) {
    this.record = record;
    this.supplements = supplements;
  }

  List<ReportPart> parts() {
    List<ReportPart> parts = new ArrayList<>();
    supplements.model().ifPresent(model -> addModel(parts, model));
    supplements.comparison().ifPresent(compared -> addComparison(parts, compared));
    return parts;
  }

  private void addModel(List<ReportPart> parts, Supplements.NamedModel model) {
    ModelCard.Origin origin = model.card().origin();
    parts.add(new ReportPart.Heading("Model"));
    parts.add(
        new ReportPart.Words(
            "%s, a %s, trained by %s on %s under the protocol %s%s."
                .formatted(
                    model.name(),
                    model.card().kind(),
                    origin.program(),
                    ReportNumber.count(origin.records().size(), "record"),
                    origin.protocol(),
                    origin.records().contains(record)
                        ? "; this record was among them, so its labels here are no proof of skill"
                        : "")));
    Optional<ModelCard.Scores> scores = Optional.ofNullable(model.card().scores());
    if (scores.isEmpty()) {
      parts.add(new ReportPart.Words("How well it does has not been measured."));
    } else {
      parts.add(scores(scores.get(), model.card().output().classes()));
    }
  }

  private static ReportPart scores(ModelCard.Scores scores, List<BeatClass> classes) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      rows.add(row(scores.confusion(), i, classes.get(i)));
    }
    rows.add(
        List.of(
            "all",
            ReportNumber.count(sum(scores.confusion())),
            "accuracy " + ReportNumber.figure(PERCENT * scores.accuracy(), 2),
            "macro F1 " + ReportNumber.figure(PERCENT * scores.macroF1(), 2)));
    return new ReportPart.Table(
        "The model's scores on " + scores.data(),
        List.of(
            Column.words("On " + scores.data()),
            Column.number("beats"),
            Column.number("Se %"),
            Column.number("+P %")),
        rows);
  }

  private static List<String> row(List<List<Long>> confusion, int index, BeatClass beatClass) {
    long truly = confusion.get(index).stream().mapToLong(each -> each).sum();
    long called = confusion.stream().mapToLong(row -> row.get(index)).sum();
    long right = confusion.get(index).get(index);
    return List.of(
        beatClass.name(),
        ReportNumber.count(truly),
        ReportNumber.figure(PERCENT * right / truly, 2),
        ReportNumber.figure(PERCENT * right / called, 2));
  }

  private static long sum(List<List<Long>> confusion) {
    return confusion.stream().flatMap(List::stream).mapToLong(each -> each).sum();
  }

  private static void addComparison(List<ReportPart> parts, Supplements.Compared compared) {
    String names = compared.names().test() + " against " + compared.names().reference();
    parts.add(new ReportPart.Heading("Agreement with the reference"));
    List<List<String>> rows = new ArrayList<>();
    for (Statistic statistic : Statistic.values()) {
      Ratio ratio = statistic.of(compared.figures().beats().matrix());
      rows.add(
          List.of(
              statistic.title(),
              ReportNumber.count(ratio.part()),
              ReportNumber.count(ratio.whole()),
              ReportNumber.figure(ratio.percent(), 2)));
    }
    parts.add(
        new ReportPart.Table(
            "Beat by beat, " + names,
            List.of(
                Column.words(names + ", beat by beat"),
                Column.number("right"),
                Column.number("of"),
                Column.number("%")),
            rows));
  }
}
