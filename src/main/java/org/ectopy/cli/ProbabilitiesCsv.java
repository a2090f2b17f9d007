package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ectopy.dataset.BeatList;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.ElapsedTime;

/** A row for each beat: record, sample, time, class, and the probability of every class. */
final class ProbabilitiesCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

  private final CSVPrinter csv;

  /** Begins with the names of the columns. */
  ProbabilitiesCsv(PrintWriter out) throws IOException {
    csv = new CSVPrinter(out, FORMAT);
    List<Object> heads = new ArrayList<>(List.of("record", "sample", "time", "class"));
    heads.addAll(BeatClass.inOrder());
    csv.printRecord(heads);
  }

  void print(EcgRecord record, ClassifiedBeats classified) throws IOException {
    BeatList beats = classified.placed().beats();
    BeatProbabilities probabilities = classified.probabilities();
    for (int beat = 0; beat < beats.count(); beat++) {
      long frame = beats.frame(beat);
      List<Object> row = new ArrayList<>(List.of(record.name(), frame));
      row.add(ElapsedTime.of(frame, record.rate()));
      row.add(probabilities.mostProbable(beat));
      for (BeatClass each : BeatClass.inOrder()) {
        row.add(probabilities.of(beat, each));
      }
      csv.printRecord(row);
    }
  }
}
