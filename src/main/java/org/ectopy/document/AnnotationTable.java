package org.ectopy.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Mark;
import org.ectopy.record.Annotation;
import org.ectopy.record.ElapsedTime;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SampleRate;

/** Annotations as CSV, one line a mark, with all that is known about it. */
final class AnnotationTable {

  /** Digits behind the point of a time in seconds. */
  private static final int DIGITS = 6;

  private final SampleRate rate;

  AnnotationTable(SampleRate rate) {
    this.rate = rate;
  }

  /** The table with its header, its lines ended by a line feed. */
  String text(AnnotationDocument document) throws IOException {
    List<String> names =
        new ArrayList<>(List.of("sample", "seconds", "time", "symbol", "class_ec57", "class_ml"));
    names.addAll(List.of("subtype", "chan", "num", "aux"));
    names.addAll(AuthorCells.NAMES);
    StringBuilder text = new StringBuilder();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator("\n")
            .setHeader(names.toArray(String[]::new))
            .get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (Mark mark : document.marks()) {
        printer.printRecord(cells(mark));
      }
    }
    return text.toString();
  }

  private List<Object> cells(Mark mark) {
    Annotation annotation = mark.annotation();
    List<Object> cells = new ArrayList<>();
    cells.add(mark.frame());
    cells.add(seconds(mark.frame()));
    cells.add(ElapsedTime.of(mark.frame(), rate));
    cells.add(annotation.symbol().mnemonic());
    for (LabelMap map : List.of(LabelMap.EC57, LabelMap.MACHINE_LEARNING)) {
      cells.add(map.classOf(annotation.symbol()).map(Enum::name).orElse(""));
    }
    cells.addAll(List.of(annotation.subtype(), annotation.channel(), annotation.number()));
    cells.add(annotation.auxText());
    cells.addAll(AuthorCells.of(mark));
    return cells;
  }

  private String seconds(long frame) {
    return BigDecimal.valueOf(rate.seconds(frame))
        .setScale(DIGITS, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
