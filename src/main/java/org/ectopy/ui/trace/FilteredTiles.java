package org.ectopy.ui.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Samples;
import org.ectopy.signal.EcgFilter;
import org.ectopy.ui.session.LeadScale;
import org.ectopy.ui.session.OpenRecord;

/**
 * The samples of a record filtered for the eye, tile by tile: a tile begins at a multiple of its
 * length, whatever is in view, and is filtered with enough on both sides that nothing is left of
 * where it was cut. So a sample has one filtered value, and scrolling filters each tile once.
 *
 * <p>Leads that are no voltage are left as they are. One thread uses it.
 */
final class FilteredTiles {

  /** Filtered values are kept in so many parts of a stored integer. */
  static final int FINENESS = 16;

  /** What the eye is shown: drift and muscle noise are left out. */
  static final EcgFilter FILTER = new EcgFilter(EcgFilter.BASELINE, 40, EcgFilter.OFF);

  private static final double TILE_SECONDS = 16;

  /**
   * The filter forgets by a factor of e in 0.56 s, so after this many seconds nothing is left that
   * could move a value by a stored integer.
   */
  private static final double MARGIN_SECONDS = 10;

  private final Map<Long, List<int[]>> tiles = new HashMap<>();
  private Optional<OpenRecord> owner = Optional.empty();

  /** The filter for a lead, without what its rate is too low for. */
  static EcgFilter filter(double samplesPerSecond) {
    if (FILTER.fits(samplesPerSecond)) {
      return FILTER;
    }
    EcgFilter drift = FILTER.withLowPass(EcgFilter.OFF);
    return drift.fits(samplesPerSecond) ? drift : EcgFilter.NONE;
  }

  /**
   * Fills a block with the frames from {@code first} on: leads that are voltages in parts of a
   * stored integer above their {@link LeadScale#centre}.
   *
   * @throws IOException where the record cannot be read
   */
  void read(OpenRecord opened, long first, Samples target) throws IOException {
    if (owner.filter(opened::equals).isEmpty()) {
      tiles.clear();
      owner = Optional.of(opened);
    }
    int length = length(opened);
    long firstTile = Math.floorDiv(first, length);
    long lastTile = Math.floorDiv(first + target.frames() - 1, length);
    tiles.keySet().removeIf(tile -> tile < firstTile - 1 || tile > lastTile + 1);
    for (long tile = firstTile; tile <= lastTile; tile++) {
      copy(tile(opened, tile), tile * length - first, length, target, opened.record().leads());
    }
  }

  private static int length(OpenRecord opened) {
    return (int) Math.max(1, Math.ceil(TILE_SECONDS * opened.record().rate().framesPerSecond()));
  }

  private static void copy(
      List<int[]> tile, long offset, int length, Samples target, List<Lead> leads) {
    int from = (int) Math.max(0, -offset);
    int to = (int) Math.min(length, target.frames() - offset);
    for (int lead = 0; lead < leads.size(); lead++) {
      int perFrame = leads.get(lead).samplesPerFrame();
      int at = (int) ((from + offset) * perFrame);
      System.arraycopy(
          tile.get(lead), from * perFrame, target.row(lead), at, (to - from) * perFrame);
    }
  }

  private List<int[]> tile(OpenRecord opened, long index) throws IOException {
    List<int[]> known = tiles.get(index);
    if (known == null) {
      known = filtered(opened, index);
      tiles.put(index, known);
    }
    return known;
  }

  private static List<int[]> filtered(OpenRecord opened, long index) throws IOException {
    EcgRecord record = opened.record();
    int length = length(opened);
    int margin = (int) Math.ceil(MARGIN_SECONDS * record.rate().framesPerSecond());
    Samples block = record.read(index * length - margin, length + 2 * margin);
    List<int[]> rows = new ArrayList<>();
    for (int i = 0; i < record.leads().size(); i++) {
      Lead lead = record.leads().get(i);
      int[] row = new int[length * lead.samplesPerFrame()];
      int from = margin * lead.samplesPerFrame();
      LeadScale scale = opened.scales().get(i);
      if (scale.voltage()) {
        filter(block.row(i), scale.centre(), lead.samplesPerSecond(record.rate()));
      }
      System.arraycopy(block.row(i), from, row, 0, row.length);
      rows.add(row);
    }
    return rows;
  }

  private static void filter(int[] stored, double centre, double samplesPerSecond) {
    float[] values = new float[stored.length];
    for (int i = 0; i < stored.length; i++) {
      values[i] = stored[i] == Samples.GAP ? Float.NaN : (float) (stored[i] - centre);
    }
    float[] filtered = filter(samplesPerSecond).apply(values, samplesPerSecond);
    for (int i = 0; i < stored.length; i++) {
      long parts = Math.round(filtered[i] * (double) FINENESS);
      stored[i] =
          Float.isNaN(filtered[i])
              ? Samples.GAP
              : (int) Math.clamp(parts, Samples.GAP + 1L, Integer.MAX_VALUE);
    }
  }

  /** Where the values of a lead lie that is drawn so as it is recorded. */
  static Height height(Height recorded, LeadScale scale) {
    return scale.voltage()
        ? new Height(recorded.of(scale.centre()), recorded.step() / FINENESS)
        : recorded;
  }
}
