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
 */
public record Page(
    OpenRecord record,
    Optional<MinMaxPyramid> pyramid,
    ShownBeats beats,
    Viewport viewport,
    Sheet sheet) {

  private static final double DENSE_SECONDS_PER_PIXEL = 0.12;

  /** Whether heartbeats run into one another. */
  public boolean dense() {
    double perSecond = record.record().rate().framesPerSecond();
    return viewport.framesPerPixel() / perSecond > DENSE_SECONDS_PER_PIXEL;
  }
}
