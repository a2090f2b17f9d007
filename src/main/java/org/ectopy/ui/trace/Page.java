package org.ectopy.ui.trace;

import java.util.Optional;
import org.ectopy.signal.MinMaxPyramid;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.Viewport;

/**
 * What is to be drawn on a sheet of paper.
 *
 * @param record whose traces
 * @param pyramid its extremes, once they are known
 * @param beats what tints the paper
 * @param viewport which stretch of time, and how high
 * @param sheet the paper
 * @param overlays what is shown on demand
 */
public record Page(
    OpenRecord record,
    Optional<MinMaxPyramid> pyramid,
    ShownBeats beats,
    Viewport viewport,
    Sheet sheet,
    Overlays overlays) {

  private static final double DENSE_SECONDS_PER_PIXEL = 0.12;

  /** Where this many frames or more lie under a column of pixels, samples are not filtered. */
  private static final double LEAST_UNFILTERED = 64;

  /** A page without overlays. */
  public Page(
      OpenRecord record,
      Optional<MinMaxPyramid> pyramid,
      ShownBeats beats,
      Viewport viewport,
      Sheet sheet) {
    this(record, pyramid, beats, viewport, sheet, Overlays.NONE);
  }

  /** Whether its traces are filtered; they are not where the zoom shows no single samples. */
  public boolean filtered() {
    return overlays.filtered() && viewport.framesPerPixel() / sheet.scale() < LEAST_UNFILTERED;
  }

  /** Whether heartbeats run into one another. */
  public boolean dense() {
    double perSecond = record.record().rate().framesPerSecond();
    return viewport.framesPerPixel() / perSecond > DENSE_SECONDS_PER_PIXEL;
  }
}
