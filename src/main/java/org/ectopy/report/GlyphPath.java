package org.ectopy.report;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Letters side by side as one outline. */
final class GlyphPath {

  private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private final double perUnit;
  private double x;

  /** Letters of size 1 from a font whose units are so large. */
  GlyphPath(double perUnit) {
    this.perUnit = perUnit;
  }

  /** Adds a letter where the last one ended; fonts count upwards, drawings downwards. */
  void add(Shape glyph) {
    path.append(
        new AffineTransform(perUnit, 0, 0, -perUnit, x, 0).createTransformedShape(glyph), false);
  }

  /** Adds letters that are counted downwards as drawings are. */
  void addDownward(Shape glyphs) {
    path.append(
        AffineTransform.getScaleInstance(perUnit, perUnit).createTransformedShape(glyphs), false);
  }

  /** Goes on by units of the font. */
  void advance(int units) {
    x += units * perUnit;
  }

  Shape shape() {
    return path;
  }
}
