package org.ectopy.ui.trace;

import java.util.Comparator;
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

  /** The part of this page between two columns of physical pixels, as a page of its own. */
  Page columns(int left, int right) {
    double first = viewport.frameAt(left / sheet.scale());
    double width = (right - left) / sheet.scale();
    return new Page(
        record,
        pyramid,
        beats,
        viewport.withWidth(width).startingAt(first),
        new Sheet(right - left, sheet.height(), sheet.scale(), sheet.rows(), sheet.inks()),
        overlays);
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

  /** Whether a filter leaves out what is too fast for an ECG, besides the drift. */
  public boolean fast() {
    double perSecond = record.record().rate().framesPerSecond();
    return record.record().leads().stream()
        .allMatch(lead -> FilteredTiles.filter(perSecond * lead.samplesPerFrame()).lowPass() > 0);
  }

  /** How far below the paper's top a stored integer of a lead is drawn, in logical pixels. */
  public double yOf(LeadPlace place, double stored) {
    return TraceSource.height(this, place).of(stored) / sheet.scale();
  }

  /** The stored integer of a lead, parts of it included, that is drawn so far below the top. */
  public double storedAt(LeadPlace place, double y) {
    Height height = TraceSource.height(this, place);
    return (y * sheet.scale() - height.origin()) / height.step();
  }

  /** The place of the lead nearest to a point of the paper; empty where there are no leads. */
  public Optional<LeadPlace> placeAt(double x, double y) {
    double share = Math.clamp(x / Math.max(1, viewport.width()), 0, 1);
    return sheet.rows().places().stream()
        .filter(place -> share >= place.from() && share <= place.to())
        .min(Comparator.comparingDouble(p -> Math.abs(sheet.rows().baseline(p.row()) - y)));
  }

  /** The place of a lead by its place in the record; empty where it is not shown. */
  public Optional<LeadPlace> placeOf(int lead) {
    return sheet.rows().places().stream().filter(place -> place.lead() == lead).findFirst();
  }
}
