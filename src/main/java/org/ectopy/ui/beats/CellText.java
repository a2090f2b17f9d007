package org.ectopy.ui.beats;

import java.util.Locale;
import java.util.Optional;
import org.ectopy.record.BeatClass;

/**
 * What stands in a cell.
 *
 * @param style the name of its style; empty for the usual one
 */
record CellText(String text, String style) {

  /** Nothing. */
  static final CellText EMPTY = new CellText("", "");

  /** In the usual style. */
  static CellText of(String text) {
    return new CellText(text, "");
  }

  /** In the colour of a class. */
  static CellText of(String text, Optional<BeatClass> beatClass) {
    return new CellText(
        text, beatClass.map(each -> "class-" + each.name().toLowerCase(Locale.ROOT)).orElse(""));
  }
}
