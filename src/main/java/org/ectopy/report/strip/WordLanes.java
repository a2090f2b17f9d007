package org.ectopy.report.strip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.SampleRate;
import org.ectopy.report.Lettering;

/** Finds places for words above a row, so that none lies over another or over the edge. */
final class WordLanes {

  /** The height of the letters in mm. */
  static final double SIZE = 2.8;

  /** From one line to the next in mm. */
  static final double PITCH = 3.6;

  private static final double AIR = 2;

  private final Lettering lettering;
  private final RowGeometry row;
  private final double right;
  private final List<Double> ends = new ArrayList<>();
  private final List<PlacedWords> placed = new ArrayList<>();

  /** Lanes above a row that may be used as far as {@code right} in mm. */
  WordLanes(Lettering lettering, RowGeometry row, double right) {
    this.lettering = lettering;
    this.row = row;
    this.right = right;
  }

  /** Places texts; what begins before the row stands at its start. */
  List<PlacedWords> place(List<StripText> texts, SampleRate rate) throws IOException {
    for (StripText text : texts) {
      double seconds = Math.max(row.start(), rate.seconds(text.frame()));
      place(text.text(), row.x(seconds));
    }
    return List.copyOf(placed);
  }

  private void place(String text, double mark) throws IOException {
    List<String> lines = new TextWrap(lettering, SIZE, right - row.left()).lines(text);
    double widest = 0;
    for (String line : lines) {
      widest = Math.max(widest, lettering.width(line, SIZE));
    }
    double x = Math.max(row.left(), Math.min(mark, right - widest));
    int level = freeLevel(x, lines.size());
    for (int i = 0; i < lines.size(); i++) {
      int above = level + lines.size() - 1 - i;
      placed.add(new PlacedWords(lines.get(i), x, x + widest, mark, above));
      while (ends.size() <= above) {
        ends.add(Double.NEGATIVE_INFINITY);
      }
    }
    for (int i = level; i < level + lines.size(); i++) {
      ends.set(i, x + widest + AIR);
    }
  }

  private int freeLevel(double x, int lines) {
    int level = 0;
    for (int i = 0; i < level + lines && i < ends.size(); i++) {
      level = ends.get(i) > x ? i + 1 : level;
    }
    return level;
  }
}
