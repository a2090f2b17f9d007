package org.ectopy.ui.trace;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.jspecify.annotations.Nullable;

/**
 * The curves of short rows in stored integers. Rows that were read lately are kept, so that
 * scrolling reads only what is new. One thread uses it.
 */
final class RowCurves {

  /** Slices for each column; rows are dense, so few are enough. */
  static final int SLICES = 2;

  /** Kept rows take at most so many slices, 8 bytes each. */
  private static final long MOST_SLICES = 2L << 20;

  private static final Height STORED = new Height(0, 1);

  private final SequencedMap<Key, Curve> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long keptSlices;
  private @Nullable EcgRecord owner;

  private record Key(EcgRecord record, int lead, int columns, double framesPerRow, long row) {}

  /**
   * The curve of a row of a page.
   *
   * @throws IOException where its samples cannot be read
   */
  Curve of(DisclosurePage page, long row) throws IOException {
    EcgRecord record = page.record().record();
    double framesPerRow = page.rows().framesPerRow();
    if (!record.equals(owner)) {
      kept.clear();
      keptSlices = 0;
      owner = record;
    }
    Key key = new Key(record, page.lead().lead(), page.sheet().width(), framesPerRow, row);
    Curve known = kept.get(key);
    if (known != null) {
      return known;
    }
    Curve curve = read(key);
    kept.put(key, curve);
    keptSlices += curve.slices();
    while (keptSlices > MOST_SLICES && kept.size() > 1) {
      keptSlices -= kept.pollFirstEntry().getValue().slices();
    }
    return curve;
  }

  private static Curve read(Key key) throws IOException {
    long first = (long) Math.floor(key.row * key.framesPerRow) - 1;
    int frames = (int) Math.ceil(key.framesPerRow) + 3;
    Samples samples = Samples.allocate(key.record.leads(), List.of(key.lead), frames);
    key.record.read(first, samples);
    int perFrame = key.record.leads().get(key.lead).samplesPerFrame();
    Curve curve = new Curve(key.columns * SLICES);
    double start = (key.row * key.framesPerRow - first) * perFrame;
    double step = key.framesPerRow * perFrame / curve.slices();
    new Decimation(samples.row(0), STORED).fill(curve, start, step);
    return curve;
  }
}
