package org.ectopy.ui.trace;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Samples;
import org.ectopy.signal.MinMaxPyramid;
import org.ectopy.ui.session.LeadScale;
import org.ectopy.ui.session.Viewport;

/**
 * Gets the curves of a page: from the samples where few lie under a pixel, else from the pyramid.
 *
 * <p>It keeps its buffers from page to page; one thread uses it.
 */
final class TraceSource {

  private static final int MOST_SLICES = 4;

  /** More samples than this are not read for one page; the pyramid must be waited for. */
  private static final long MOST_SAMPLES = 16L << 20;

  private final FilteredTiles tiles = new FilteredTiles();
  private Optional<Samples> kept = Optional.empty();
  private Optional<EcgRecord> keptFor = Optional.empty();

  /** Gets ready to give the curves of a page; empty where they must be waited for. */
  Optional<Curves> curves(Page page) throws IOException {
    Viewport viewport = page.viewport();
    double framesPerColumn = viewport.framesPerPixel() / page.sheet().scale();
    if (page.pyramid().isPresent() && framesPerColumn >= page.pyramid().get().baseFrames()) {
      return Optional.of(ofPyramid(page, page.pyramid().get(), framesPerColumn));
    }
    EcgRecord record = page.record().record();
    long frames = (long) Math.ceil(viewport.width() * viewport.framesPerPixel()) + 4;
    if (frames * record.leads().size() > MOST_SAMPLES) {
      return Optional.empty();
    }
    long first = (long) Math.floor(viewport.firstFrame()) - 1;
    Samples samples = buffer(record, (int) frames);
    if (page.filtered()) {
      tiles.read(page.record(), first, samples);
    } else {
      record.read(first, samples);
    }
    return Optional.of(ofSamples(page, samples, first));
  }

  private Samples buffer(EcgRecord record, int frames) {
    boolean fits =
        kept.filter(samples -> samples.frames() == frames).isPresent()
            && keptFor.filter(owner -> owner == record).isPresent();
    Samples samples = fits ? kept.orElseThrow() : Samples.allocate(record.leads(), frames);
    kept = Optional.of(samples);
    keptFor = Optional.of(record);
    return samples;
  }

  private static Curves ofSamples(Page page, Samples samples, long first) {
    List<Lead> leads = page.record().record().leads();
    int slices = page.sheet().scale() > 1 ? MOST_SLICES / 2 : MOST_SLICES;
    double framesPerSlice = page.viewport().framesPerPixel() / page.sheet().scale() / slices;
    return new Curves(
        slices,
        (lead, height, curve) -> {
          int perFrame = leads.get(lead).samplesPerFrame();
          double start = (page.viewport().firstFrame() - first) * perFrame;
          LeadScale scale = page.record().scales().get(lead);
          Height drawn = page.filtered() ? FilteredTiles.height(height, scale) : height;
          new Decimation(samples.row(lead), drawn).fill(curve, start, framesPerSlice * perFrame);
        });
  }

  private static Curves ofPyramid(Page page, MinMaxPyramid pyramid, double framesPerColumn) {
    // Where heartbeats run into one another, finer slices than pixels show nothing more.
    int most = page.dense() ? 1 : MOST_SLICES;
    int slices = (int) Math.clamp(framesPerColumn / pyramid.baseFrames(), 1, most);
    return new Curves(
        slices,
        (lead, height, curve) -> {
          int[] minima = new int[curve.slices()];
          int[] maxima = new int[curve.slices()];
          double first = page.viewport().firstFrame();
          pyramid.query(lead, first, framesPerColumn / slices, minima, maxima);
          for (int slice = 0; slice < minima.length; slice++) {
            if (minima[slice] != Samples.GAP) {
              curve.include(slice, height.of(minima[slice]));
              curve.include(slice, height.of(maxima[slice]));
            }
          }
          curve.join();
        });
  }

  /** The curves of a page. */
  record Curves(int slicesPerPixel, Filling filling) {}

  /** Fills a curve with a lead. */
  @FunctionalInterface
  interface Filling {
    void fill(int lead, Height height, Curve curve);
  }

  /** Where the stored integers of a lead in its place lie on a page, in physical pixels. */
  static Height height(Page page, LeadPlace place) {
    LeadScale scale = page.record().scales().get(place.lead());
    double perMillivolt = page.viewport().pixelsPerMillivolt() * page.sheet().scale();
    double perStep = perMillivolt * scale.millivoltsPerStep() * place.setting().signedFactor();
    double row = page.sheet().rows().baseline(place.row());
    double baseline = Math.rint(row * page.sheet().scale()) + 0.5;
    return new Height(baseline + scale.centre() * perStep, -perStep);
  }
}
