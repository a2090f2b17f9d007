package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.SymbolTable;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.Overwrite;

/** Records of one lead at 125 Hz with a beat a second: narrow N, and every third a broad V. */
final class TaughtRecords {

  private static final int RATE = 125;

  private TaughtRecords() {}

  /** A record with labels {@code .atr}. */
  static Path write(Path folder, String name, int beats) throws IOException {
    Path record =
        MadeRecords.write(folder, name, RATE, RATE * beats, frame -> (int) (1000 * wave(frame)));
    List<Annotation> marks = new ArrayList<>();
    for (int beat = 0; beat < beats; beat++) {
      String symbol = beat % 3 == 2 ? "V" : "N";
      marks.add(
          new Annotation(
              frame(beat), SymbolTable.STANDARD.withMnemonic(symbol).orElseThrow(), 3, 0, 0, "x"));
    }
    AnnotationFile.write(folder.resolve(name + ".atr"), new AnnotationSet(marks), Overwrite.REFUSE);
    return record;
  }

  /** The frame of a beat, counted from 0. */
  static long frame(int beat) {
    return (long) RATE * beat + RATE / 2;
  }

  private static double wave(int frame) {
    int beat = frame / RATE;
    double width = beat % 3 == 2 ? 0.08 : 0.02;
    double time = (double) (frame - frame(beat)) / RATE;
    return Math.exp(-time * time / (2 * width * width));
  }
}
