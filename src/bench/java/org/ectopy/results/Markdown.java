package org.ectopy.results;

import java.util.Collections;
import java.util.List;
import org.ectopy.evaluation.PrintedNumber;
import org.ectopy.evaluation.Ratio;

/** Tables in Markdown, collected line by line. */
final class Markdown {

  private final StringBuilder text = new StringBuilder();

  void paragraph(String line) {
    text.append(line).append("\n\n");
  }

  void head(List<String> cells) {
    row(cells);
    row(Collections.nCopies(cells.size(), "---"));
  }

  void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  void end() {
    text.append('\n');
  }

  static String percent(Ratio ratio) {
    return PrintedNumber.decimals(ratio.percent(), 2);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
