package org.ectopy.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Optional;
import org.ectopy.report.Lettering.Part;

/** Letters from the fonts that are installed on the machine, as outlines; there may be none. */
final class MachineFonts {

  /** Outlines are taken at this size and made smaller, so that nothing is rounded to pixels. */
  private static final int SIZE = 100;

  MachineFonts() {}

  /** A text in outlines; nothing where the machine has no letters for some of it. */
  Optional<Part> part(String text) {
    try {
      Font font = new Font(Font.SANS_SERIF, Font.PLAIN, SIZE);
      if (font.canDisplayUpTo(text) >= 0) {
        return Optional.empty();
      }
      FontRenderContext exact = new FontRenderContext(null, true, true);
      GlyphVector glyphs =
          font.layoutGlyphVector(
              exact, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
      GlyphPath path = new GlyphPath(1.0 / SIZE);
      path.addDownward(glyphs.getOutline());
      return Optional.of(
          new Part(text, glyphs.getLogicalBounds().getWidth() / SIZE, Optional.of(path.shape())));
    } catch (InternalError | LinkageError | RuntimeException e) {
      // A machine without a font library: Java cannot even list its fonts there, and says so so.
      return Optional.empty();
    }
  }
}
