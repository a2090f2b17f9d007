package org.ectopy.report;

/** In which unit the lengths of a {@link Figure} are. */
public enum FigureUnit {
  /** 1/72 inch, for drawings that have no scale of their own. */
  POINT("", 1, 3),
  /** For drawings that are measured with a ruler. */
  MILLIMETRE("mm", 72 / 25.4, 1);

  private final String suffix;
  private final double points;
  private final double dash;

  FigureUnit(String suffix, double points, double dash) {
    this.suffix = suffix;
    this.points = points;
    this.dash = dash;
  }

  /** What stands behind a length in SVG; nothing where the reader's own unit is meant. */
  String suffix() {
    return suffix;
  }

  /** How long the dashes of a broken line are, and the spaces between them. */
  double dash() {
    return dash;
  }

  /** Points in one of it. */
  public double points() {
    return points;
  }
}
