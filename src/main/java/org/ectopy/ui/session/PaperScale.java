package org.ectopy.ui.session;

/**
 * ECG paper on this screen: how paper speed and gain become pixels and back.
 *
 * @param pixelsPerMillimetre logical pixels for 1 mm of glass
 */
public record PaperScale(double pixelsPerMillimetre) {

  /** The usual paper speed in mm/s. */
  public static final double USUAL_SPEED = 25;

  /** The usual gain in mm/mV. */
  public static final double USUAL_GAIN = 10;

  private static final double MILLIMETRES_PER_INCH = 25.4;
  private static final double USUAL_DOTS_PER_INCH = 96;
  private static final double LEAST_DOTS_PER_INCH = 20;
  private static final double MOST_DOTS_PER_INCH = 400;

  /**
   * The paper of a screen that has so many logical pixels to the inch; where that cannot be, of one
   * that has 96.
   */
  public static PaperScale ofScreen(double logicalDotsPerInch) {
    boolean believable =
        logicalDotsPerInch >= LEAST_DOTS_PER_INCH && logicalDotsPerInch <= MOST_DOTS_PER_INCH;
    double dotsPerInch = believable ? logicalDotsPerInch : USUAL_DOTS_PER_INCH;
    return new PaperScale(dotsPerInch / MILLIMETRES_PER_INCH);
  }

  /** Frames under a logical pixel at a speed in mm/s. */
  public double framesPerPixel(double speed, double framesPerSecond) {
    return framesPerSecond / (speed * pixelsPerMillimetre);
  }

  /** The speed in mm/s at which so many frames lie under a logical pixel. */
  public double speed(double framesPerPixel, double framesPerSecond) {
    return framesPerSecond / (framesPerPixel * pixelsPerMillimetre);
  }

  /** Logical pixels for 1 mV at a gain in mm/mV. */
  public double pixelsPerMillivolt(double gain) {
    return gain * pixelsPerMillimetre;
  }

  /** The gain in mm/mV at which 1 mV takes so many logical pixels. */
  public double gain(double pixelsPerMillivolt) {
    return pixelsPerMillivolt / pixelsPerMillimetre;
  }
}
