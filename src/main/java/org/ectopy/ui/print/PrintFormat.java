package org.ectopy.ui.print;

import java.util.Locale;

/** In which form a strip is written. */
enum PrintFormat {
  /** Pages. */
  PDF,
  /** Lines to be scaled. */
  SVG,
  /** Pixels. */
  PNG;

  /** The ending of its files, without the dot. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its name. */
  String textKey() {
    return "print.format." + ending();
  }
}
