package org.ectopy.ui.beat;

/**
 * Where times and heights of a beat lie on its paper, in logical pixels from the upper left corner.
 *
 * @param low the height at the foot, in mV
 * @param high the height at the top, in mV
 * @param width of the paper
 * @param top where the height {@code high} lies
 * @param foot where the height {@code low} lies
 */
record BeatPlace(double low, double high, double width, double top, double foot) {

  private static final double CAPTION = 16;
  private static final double SPAN = ShapeReader.SECONDS_BEFORE + ShapeReader.SECONDS_AFTER;

  /** Fits heights into paper of a size, with room for the caption. */
  static BeatPlace of(BeatPicture.Heights heights, double width, double height, double margin) {
    double foot = Math.max(margin + 1, height - CAPTION);
    return new BeatPlace(heights.low(), heights.high(), width, margin, foot);
  }

  /** How far right a time lies, in s after the fiducial. */
  double x(double seconds) {
    return width(seconds + ShapeReader.SECONDS_BEFORE);
  }

  /** How wide so many s are. */
  double width(double seconds) {
    return seconds / SPAN * width;
  }

  /** How far down a height in mV lies. */
  double y(double millivolts) {
    return foot - height(millivolts - low);
  }

  /** How high so many mV are. */
  double height(double millivolts) {
    return millivolts / (high - low) * (foot - top);
  }

  /** The height in mV at a distance from the top. */
  double millivolts(double y) {
    return low + (foot - y) / (foot - top) * (high - low);
  }
}
