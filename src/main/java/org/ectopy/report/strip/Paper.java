package org.ectopy.report.strip;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Sheets of paper that printers have; lengths in mm. */
public enum Paper {
  /** 210 x 297 mm. */
  A4(210, 297),
  /** 8.5 x 11 inches. */
  LETTER(215.9, 279.4);

  /** What printers leave white at every edge, in mm. */
  public static final double MARGIN = 8;

  private final double shortSide;
  private final double longSide;

  Paper(double shortSide, double longSide) {
    this.shortSide = shortSide;
    this.longSide = longSide;
  }

  /** The paper that people call so. */
  public static Optional<Paper> named(String name) {
    return Arrays.stream(values()).filter(paper -> paper.printedName().equals(name)).findFirst();
  }

  /** What people call it. */
  public String printedName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The sheet as it lies on a table with its long side towards one, or upright. */
  public Sheet lying(boolean landscape) {
    return landscape ? new Sheet(longSide, shortSide) : new Sheet(shortSide, longSide);
  }

  /**
   * A sheet.
   *
   * @param width in mm
   * @param height in mm
   */
  public record Sheet(double width, double height) {

    /** The width between the margins. */
    public double innerWidth() {
      return width - 2 * MARGIN;
    }

    /** The height between the margins. */
    public double innerHeight() {
      return height - 2 * MARGIN;
    }
  }
}
