package org.ectopy.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A drawing on white; the later of two shapes lies over the earlier. */
public final class Figure {

  /** The ink of words. */
  public static final int TEXT = 0x1d2733;

  /** The ink of words that matter less. */
  public static final int MUTED = 0x66727f;

  /** The ink of grids. */
  public static final int HAIRLINE = 0xdfe3e8;

  /** The ink of what is right. */
  public static final int ACCENT = 0x2563c9;

  private final String title;
  private final FigureUnit unit;
  private final double width;
  private final double height;
  private final List<FigureShape> shapes = new ArrayList<>();

  /** An empty drawing of a size in points. */
  Figure(String title, double width, double height) {
    this(title, FigureUnit.POINT, width, height);
  }

  /** An empty drawing of a size in the given unit, which all its shapes are measured in. */
  public Figure(String title, FigureUnit unit, double width, double height) {
    this.title = title;
    this.unit = unit;
    this.width = width;
    this.height = height;
  }

  /** What it shows. */
  public String title() {
    return title;
  }

  /** What its lengths are measured in. */
  public FigureUnit unit() {
    return unit;
  }

  /** Its width in its unit. */
  public double width() {
    return width;
  }

  /** Its height in its unit. */
  public double height() {
    return height;
  }

  /** What is drawn, the lowest first. */
  public List<FigureShape> shapes() {
    return Collections.unmodifiableList(shapes);
  }

  /** Draws a shape over all others. */
  public Figure add(FigureShape shape) {
    shapes.add(shape);
    return this;
  }

  /** Draws another figure of the same unit with its upper left corner there. */
  public Figure add(Figure other, double right, double down) {
    if (other.unit != unit) {
      throw new IllegalArgumentException("a figure in " + other.unit + " in one in " + unit);
    }
    other.shapes.forEach(shape -> shapes.add(shape.moved(right, down)));
    return this;
  }

  /** Level words in the usual size. */
  Figure words(double x, double y, String text, FigureShape.Anchor anchor, int rgb) {
    FigureShape.Type type = new FigureShape.Type(10, false, rgb);
    return add(new FigureShape.Words(new FigureShape.Place(x, y), text, anchor, type));
  }
}
