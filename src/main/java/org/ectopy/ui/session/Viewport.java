package org.ectopy.ui.session;

/**
 * The stretch of a record in view, and how time and voltage become pixels and back.
 *
 * @param firstFrame the frame at the left edge, between two frames where need be
 * @param framesPerPixel frames under one logical pixel
 * @param pixelsPerMillivolt logical pixels for 1 mV
 * @param width the view's width in logical pixels
 * @param frames the record's length in frames
 */
public record Viewport(
    double firstFrame,
    double framesPerPixel,
    double pixelsPerMillivolt,
    double width,
    long frames) {

  /** What is seen of no record at all. */
  public static final Viewport NONE = new Viewport(0, 1, 40, 0, 0);

  /** One sample is never wider than this many logical pixels. */
  private static final double WIDEST_FRAME = 60;

  /** A record shorter than the view may be squeezed to this, unless it is longer than that. */
  private static final double MOST_FRAMES_PER_PIXEL = 100;

  private static final double LEAST_PIXELS_PER_MILLIVOLT = 1;
  private static final double MOST_PIXELS_PER_MILLIVOLT = 2000;

  /** Brings zoom and place within what the record allows. */
  public Viewport {
    double coarsest = Math.max(MOST_FRAMES_PER_PIXEL, frames / Math.max(1.0, width));
    framesPerPixel = Math.clamp(framesPerPixel, 1 / WIDEST_FRAME, coarsest);
    pixelsPerMillivolt =
        Math.clamp(pixelsPerMillivolt, LEAST_PIXELS_PER_MILLIVOLT, MOST_PIXELS_PER_MILLIVOLT);
    double furthest = Math.max(0, frames - width * framesPerPixel);
    firstFrame = Math.clamp(firstFrame, 0, furthest);
  }

  /** The distance of a frame from the left edge, in logical pixels. */
  public double xOf(double frame) {
    return (frame - firstFrame) / framesPerPixel;
  }

  /** The distance of a whole frame from the left edge, in logical pixels. */
  public double xOf(long frame) {
    return xOf((double) frame);
  }

  /** The frame at a distance from the left edge in logical pixels. */
  public double frameAt(double x) {
    return firstFrame + x * framesPerPixel;
  }

  /** The frame at the right edge. */
  public double lastFrame() {
    return frameAt(width);
  }

  /** Whether a frame is in view. */
  public boolean shows(double frame) {
    return frame >= firstFrame && frame <= lastFrame();
  }

  /** The frame in the middle of the view. */
  public double centre() {
    return frameAt(width / 2);
  }

  /** This view with another frame at its left edge. */
  public Viewport startingAt(double frame) {
    return new Viewport(frame, framesPerPixel, pixelsPerMillivolt, width, frames);
  }

  /** This view moved so that a frame is in its middle. */
  public Viewport centredOn(double frame) {
    return startingAt(frame - width / 2 * framesPerPixel);
  }

  /** This view moved to the right by logical pixels. */
  public Viewport scrolledBy(double pixels) {
    return startingAt(firstFrame + pixels * framesPerPixel);
  }

  /** This view at another time scale, with the frame at {@code x} (logical pixels) kept there. */
  public Viewport zoomedAbout(double x, double newFramesPerPixel) {
    Viewport zoomed =
        new Viewport(firstFrame, newFramesPerPixel, pixelsPerMillivolt, width, frames);
    return zoomed.startingAt(frameAt(x) - x * zoomed.framesPerPixel);
  }

  /** Frames under a pixel when the whole record just fits in. */
  public double framesPerPixelOfAll() {
    return frames / Math.max(1.0, width);
  }

  /**
   * This view with its left edge between two pixels of a record cut into such pixels: what is
   * scrolled then moves by whole pixels, and each pixel keeps its samples.
   *
   * @param scale physical pixels for a logical one
   */
  public Viewport onWholePixels(double scale) {
    double framesPerPhysical = framesPerPixel / scale;
    return startingAt(Math.rint(firstFrame / framesPerPhysical) * framesPerPhysical);
  }

  /** This view with another gain, in logical pixels for 1 mV. */
  public Viewport withGain(double newPixelsPerMillivolt) {
    return new Viewport(firstFrame, framesPerPixel, newPixelsPerMillivolt, width, frames);
  }

  /** This view in a window of another width (logical pixels), its left edge kept. */
  public Viewport withWidth(double newWidth) {
    return new Viewport(firstFrame, framesPerPixel, pixelsPerMillivolt, newWidth, frames);
  }
}
