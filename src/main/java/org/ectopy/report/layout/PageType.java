package org.ectopy.report.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;
import org.ectopy.report.Lettering;

/** Sets words on pages: sizes and places in mm. */
final class PageType {

  static final double TITLE = 6.6;
  static final double HEADING = 4.2;
  static final double VALUE = 5.2;
  static final double BODY = 3.2;
  static final double SMALL = 2.6;

  /** How far lines are apart, for letters of size 1. */
  private static final double LEADING = 1.35;

  private static final String ELLIPSIS = "\u2026";

  private final Lettering lettering;

  PageType(Lettering lettering) {
    this.lettering = lettering;
  }

  /** The distance of lines in letters of a size. */
  static double pitch(double size) {
    return size * LEADING;
  }

  /** Writes a line whose upper edge lies at {@code top}. */
  static void line(Figure page, Place at, String text, Anchor anchor, FigureShape.Type type) {
    Place base = at.moved(0, type.size());
    page.add(new FigureShape.Words(base, text, anchor, type));
  }

  /** How long a text is. */
  double width(String text, double size) throws IOException {
    return lettering.width(text, size);
  }

  /** A text in lines that are not longer than {@code width}; a word that is longer is broken. */
  List<String> lines(String text, double width, double size) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String joined = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(joined, size) <= width) {
        line.setLength(0);
        line.append(joined);
      } else {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      }
      breakLong(lines, line, width, size);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The same, but no more lines than {@code most}; an ellipsis ends what is cut off. */
  List<String> lines(String text, double width, double size, int most) throws IOException {
    List<String> lines = lines(text, width, size);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.removeLast();
    while (!last.isEmpty() && width(last + ELLIPSIS, size) > width) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    kept.add(last + ELLIPSIS);
    return kept;
  }

  /** Moves the beginning of a line to the lines before it while it is too long. */
  private void breakLong(List<String> lines, StringBuilder line, double width, double size)
      throws IOException {
    while (width(line.toString(), size) > width && line.codePointCount(0, line.length()) > 1) {
      int end = line.offsetByCodePoints(0, 1);
      while (end < line.length()
          && width(line.substring(0, line.offsetByCodePoints(end, 1)), size) <= width) {
        end = line.offsetByCodePoints(end, 1);
      }
      if (end == line.length()) {
        return;
      }
      lines.add(line.substring(0, end));
      line.delete(0, end);
    }
  }
}
