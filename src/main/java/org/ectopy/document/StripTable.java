package org.ectopy.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ectopy.annotation.Strip;
import org.ectopy.record.ElapsedTime;
import org.ectopy.record.SampleRate;

/**
 * Strips as CSV, one line a strip: its first frame and the one after its last, their times since
 * the record's start, its length in seconds, its note, and who marked it when.
 */
public final class StripTable {

  /** Digits behind the point of a length in seconds. */
  private static final int DIGITS = 3;

  private final SampleRate rate;

  /**
   * @param rate of the record
   */
  public StripTable(SampleRate rate) {
    this.rate = rate;
  }

  /** The table with its header, its lines ended by a line feed. */
  public String text(List<Strip> strips) throws IOException {
    StringBuilder text = new StringBuilder();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator("\n")
            .setHeader("begin", "end", "from", "to", "seconds", "note", "set_by", "name", "when")
            .get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (Strip strip : strips) {
        printer.printRecord(cells(strip));
      }
    }
    return text.toString();
  }

  private List<Object> cells(Strip strip) {
    List<Object> cells = new ArrayList<>(List.of(strip.begin(), strip.end()));
    cells.add(ElapsedTime.of(strip.begin(), rate));
    cells.add(ElapsedTime.of(strip.end(), rate));
    cells.add(
        BigDecimal.valueOf(rate.seconds(strip.frames()))
            .setScale(DIGITS, RoundingMode.HALF_UP)
            .toPlainString());
    cells.add(strip.note());
    cells.addAll(AuthorCells.of(strip.author()));
    return cells;
  }
}
