package org.ectopy.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.ectopy.evaluation.BeatComparison;
import org.ectopy.evaluation.ComparisonTotals;
import org.ectopy.evaluation.FiducialOffsets;
import org.ectopy.evaluation.PrintedNumber;
import org.ectopy.evaluation.RecordComparison;
import org.ectopy.evaluation.Statistic;

/** The tables of detection on all records. */
final class DatabaseTables {

  private static final double NEAR_MS = 50;

  private static final Set<String> CHOSEN_ON =
      Set.of(
          "101", "102", "104", "106", "108", "109", "112", "114", "115", "116", "118", "119", "122",
          "124", "201", "203", "205", "207", "208", "209", "215", "220", "223", "230");

  private final List<DatabaseScore> scores;
  private final Markdown text;

  DatabaseTables(List<DatabaseScore> scores, Markdown text) {
    this.scores = scores;
    this.text = text;
  }

  void write() {
    writeSummary();
    writeHalves();
    writeAnchors();
    writeRecords();
  }

  private void writeSummary() {
    text.paragraph("### All 48 records");
    text.head(
        List.of(
            "detector",
            "Se gross",
            "+P gross",
            "Se average",
            "+P average",
            "Se gross, 50 ms",
            "+P gross, 50 ms",
            "median offset",
            "beats in 50 ms",
            "marked unreadable",
            "time, two threads"));
    for (DatabaseScore score : scores) {
      ComparisonTotals wide = score.wide();
      text.row(
          List.of(
              "`" + score.detector().name() + "`",
              gross(wide, Statistic.QRS_SENSITIVITY),
              gross(wide, Statistic.QRS_POSITIVE_PREDICTIVITY),
              decimals(wide.average(Statistic.QRS_SENSITIVITY), 3),
              decimals(wide.average(Statistic.QRS_POSITIVE_PREDICTIVITY), 3),
              gross(score.narrow(), Statistic.QRS_SENSITIVITY),
              gross(score.narrow(), Statistic.QRS_POSITIVE_PREDICTIVITY),
              decimals(wide.offsets().medianMs(), 1) + " ms",
              decimals(wide.offsets().within(NEAR_MS).percent(), 2),
              wide.shutdownSeconds() + " s",
              seconds(score.seconds())));
    }
    text.end();
  }

  private void writeHalves() {
    text.paragraph(
        "Gross on the 24 records on which the constants of `best-path` were chosen (DS1, 102, 104),"
            + " and on the other 24:");
    text.head(List.of("detector", "Se, chosen on", "+P, chosen on", "Se, others", "+P, others"));
    for (DatabaseScore score : scores) {
      List<RecordComparison> all = score.wide().records();
      ComparisonTotals chosen =
          new ComparisonTotals(all.stream().filter(DatabaseTables::chosenOn).toList());
      ComparisonTotals others =
          new ComparisonTotals(all.stream().filter(each -> !chosenOn(each)).toList());
      text.row(
          List.of(
              "`" + score.detector().name() + "`",
              gross(chosen, Statistic.QRS_SENSITIVITY),
              gross(chosen, Statistic.QRS_POSITIVE_PREDICTIVITY),
              gross(others, Statistic.QRS_SENSITIVITY),
              gross(others, Statistic.QRS_POSITIVE_PREDICTIVITY)));
    }
    text.end();
  }

  private static boolean chosenOn(RecordComparison record) {
    return CHOSEN_ON.contains(record.record());
  }

  private void writeAnchors() {
    text.paragraph(
        "For comparison, quoted from this project's notes and not measured by this command (first"
            + " lead alone, scored by `bxb`, one thread):");
    text.head(List.of("detector", "Se gross", "+P gross", "50 ms Se / +P", "time"));
    text.row(List.of("WFDB `gqrs` (C)", "99.728", "99.724", "96.7 / 96.7", "2.0 to 2.7 s"));
    text.row(List.of("WFDB `wqrs` (C)", "99.798", "98.740", "", "2.0 s"));
    text.row(List.of("WFDB `sqrs` (C)", "98.791", "99.294", "", "1.4 s"));
    text.row(List.of("`xqrs` (wfdb-python)", "99.204", "99.646", "98.0 / 98.5", "139 s"));
    text.end();
  }

  private void writeRecords() {
    text.paragraph("### Each record");
    List<String> heads = new ArrayList<>(List.of("record", "beats"));
    for (DatabaseScore score : scores) {
      String name = "`" + score.detector().name() + "` ";
      heads.addAll(
          List.of(name + "Se", name + "+P", name + "median offset, ms", name + "in 50 ms"));
    }
    text.head(heads);
    List<RecordComparison> records = scores.getFirst().wide().records();
    for (int i = 0; i < records.size(); i++) {
      List<String> row = new ArrayList<>();
      row.add(records.get(i).record());
      row.add(String.valueOf(records.get(i).beats().matrix().sum("NSVFQ", "nsvfqox")));
      for (DatabaseScore score : scores) {
        addRecord(row, score.wide().records().get(i).beats());
      }
      text.row(row);
    }
    writeTotals();
    text.end();
  }

  private void writeTotals() {
    List<String> gross = new ArrayList<>(List.of("**gross**"));
    gross.add(String.valueOf(scores.getFirst().wide().gross().sum("NSVFQ", "nsvfqox")));
    List<String> average = new ArrayList<>(List.of("**average**", ""));
    for (DatabaseScore score : scores) {
      ComparisonTotals wide = score.wide();
      gross.add(gross(wide, Statistic.QRS_SENSITIVITY));
      gross.add(gross(wide, Statistic.QRS_POSITIVE_PREDICTIVITY));
      addOffsets(gross, wide.offsets());
      average.add(decimals(wide.average(Statistic.QRS_SENSITIVITY), 3));
      average.add(decimals(wide.average(Statistic.QRS_POSITIVE_PREDICTIVITY), 3));
      average.addAll(List.of("", ""));
    }
    text.row(gross);
    text.row(average);
  }

  private static void addRecord(List<String> row, BeatComparison beats) {
    row.add(Markdown.percent(Statistic.QRS_SENSITIVITY.of(beats.matrix())));
    row.add(Markdown.percent(Statistic.QRS_POSITIVE_PREDICTIVITY.of(beats.matrix())));
    addOffsets(row, beats.offsets());
  }

  private static void addOffsets(List<String> row, FiducialOffsets offsets) {
    row.add(decimals(offsets.medianMs(), 1));
    row.add(Markdown.percent(offsets.within(NEAR_MS)));
  }

  private static String gross(ComparisonTotals totals, Statistic statistic) {
    return decimals(statistic.of(totals.gross()).percent(), 3);
  }

  private static String decimals(OptionalDouble value, int decimals) {
    return PrintedNumber.decimals(value, decimals);
  }

  private static String seconds(List<Double> runs) {
    List<Double> sorted = runs.stream().sorted().toList();
    return String.format(Locale.ROOT, "%.2f to %.2f s", sorted.getFirst(), sorted.getLast());
  }
}
