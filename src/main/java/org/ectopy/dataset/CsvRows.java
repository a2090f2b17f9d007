package org.ectopy.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;

/** The rows of a CSV file on their way to a beat set. */
final class CsvRows {

  private static final int MOST_COLUMNS = 1 << 16;

  private final Path file;
  private final List<short[]> waveforms = new ArrayList<>();
  private final List<BeatClass> labels = new ArrayList<>();
  private int columns;

  CsvRows(Path file) {
    this.file = file;
  }

  /** Takes the next row. */
  void add(CSVRecord row) throws BeatSetException {
    if (labels.isEmpty()) {
      columns = row.size();
    }
    if (row.size() != columns || columns < 2 || columns > MOST_COLUMNS) {
      throw new BeatSetException(
          file,
          "row %d: %d columns, %s expected"
              .formatted(
                  row.getRecordNumber(),
                  row.size(),
                  labels.isEmpty() ? "2 to " + MOST_COLUMNS : columns + " as in row 1"));
    }
    short[] waveform = new short[columns - 1];
    for (int i = 0; i < waveform.length; i++) {
      waveform[i] = Float.floatToFloat16((float) number(row, i));
    }
    waveforms.add(waveform);
    labels.add(label(row));
  }

  private BeatClass label(CSVRecord row) throws BeatSetException {
    double number = number(row, columns - 1);
    if (number != Math.rint(number) || number < 0 || number >= BeatClass.inOrder().size()) {
      throw wrong(row, columns - 1, "a class from 0 to 4");
    }
    return BeatClass.inOrder().get((int) number);
  }

  private double number(CSVRecord row, int column) throws BeatSetException {
    try {
      double number = Double.parseDouble(row.get(column));
      if (Float.isFinite(Float.float16ToFloat(Float.floatToFloat16((float) number)))) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw wrong(row, column, "a number");
    }
    throw wrong(row, column, "a number between -65504 and 65504");
  }

  private BeatSetException wrong(CSVRecord row, int column, String expected) {
    String found = row.get(column);
    return new BeatSetException(
        file,
        "row %d, column %d: \"%s\", %s expected"
            .formatted(
                row.getRecordNumber(),
                column + 1,
                found.substring(0, Math.min(found.length(), 40)),
                expected));
  }

  /** The beats of all rows. */
  BeatSet set(String kind, BlockOrigin origin) throws BeatSetException {
    if (labels.isEmpty()) {
      throw new BeatSetException(file, "holds no row, one for each beat expected");
    }
    InputShape shape = new InputShape(columns - 1, 0);
    BeatNumbers numbers = BeatNumbers.allocate(shape, 1, labels.size());
    float[] waveform = new float[columns - 1];
    for (int beat = 0; beat < labels.size(); beat++) {
      short[] halves = waveforms.get(beat);
      for (int i = 0; i < waveform.length; i++) {
        waveform[i] = Float.float16ToFloat(halves[i]);
      }
      BeatClass label = labels.get(beat);
      numbers.add(beat, symbol(label), label, new Segments(shape, 1, waveform, new float[0]), 0);
    }
    RecordBeats block = new RecordBeats(origin, shape, numbers);
    return new BeatSet(new BeatInput(kind, shape, LabelMap.MACHINE_LEARNING), List.of(block));
  }

  /** The symbol that every label map has in the class and that bears its name. */
  private static AnnotationSymbol symbol(BeatClass label) {
    return SymbolTable.STANDARD.withMnemonic(label.name()).orElseThrow();
  }
}
