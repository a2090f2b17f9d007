package org.ectopy.report.strip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.report.Lettering;

/** Breaks texts into lines that fit, between words where it can. */
final class TextWrap {

  private final Lettering lettering;
  private final double size;
  private final double width;

  /** Lines of letters of a size within a width, both in mm. */
  TextWrap(Lettering lettering, double size, double width) {
    this.lettering = lettering;
    this.size = size;
    this.width = width;
  }

  /** The lines of a text, one at least; all of its letters are there. */
  List<String> lines(String text) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : Lettering.printable(text).strip().split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (!fits(line)) {
        int cut = cut(line);
        lines.add(line.substring(0, cut));
        line = line.substring(cut);
      }
    }
    lines.add(line);
    return lines;
  }

  /** How much of a long word fits, a letter at least. */
  private int cut(String word) throws IOException {
    int cut = word.offsetByCodePoints(0, 1);
    while (cut < word.length()) {
      int next = word.offsetByCodePoints(cut, 1);
      if (!fits(word.substring(0, next))) {
        break;
      }
      cut = next;
    }
    return cut;
  }

  private boolean fits(String text) throws IOException {
    return text.codePointCount(0, text.length()) <= 1 || lettering.width(text, size) <= width;
  }
}
