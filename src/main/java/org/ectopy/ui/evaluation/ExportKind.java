package org.ectopy.ui.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which form an evaluation is written, by the ending of the file. */
enum ExportKind {
  /** All in one page. */
  HTML,
  /** All figures, a row for each part. */
  CSV,
  /** All figures, as programs read them. */
  JSON,
  /** The drawing that is shown, in pixels. */
  PNG,
  /** The drawing that is shown, in lines. */
  SVG,
  /** All drawings, a page each. */
  PDF;

  /** The ending of its files, without the dot. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its name in the texts. */
  String textKey() {
    return "evaluation.export." + ending();
  }

  /** The kind that a file's ending names. */
  static Optional<ExportKind> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> name.endsWith("." + kind.ending())).findFirst();
  }
}
