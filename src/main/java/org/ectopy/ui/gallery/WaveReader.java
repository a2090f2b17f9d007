package org.ectopy.ui.gallery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Samples;
import org.ectopy.ui.session.LeadScale;
import org.ectopy.ui.session.RecordStore;

/** Cuts beats out of records, which it opens for itself and keeps open. One thread uses it. */
final class WaveReader {

  /** How long before its fiducial a beat is cut, in s. */
  static final double SECONDS_BEFORE = 0.3;

  /** How long after its fiducial a beat is cut, in s. */
  static final double SECONDS_AFTER = 0.5;

  private static final int MOST_OPEN = 8;

  private final RecordStore store;
  private final SequencedMap<Path, Cutter> cutters = new LinkedHashMap<>(16, 0.75f, true);

  WaveReader(RecordStore store) {
    this.store = store;
  }

  /**
   * Cuts a beat out of the first leads of its record.
   *
   * @throws IOException where its record cannot be read
   */
  BeatWaves read(GalleryBeat beat, int leads) throws IOException {
    Path header = beat.record().header();
    Cutter cutter = cutters.get(header);
    if (cutter == null) {
      cutter = new Cutter(store.open(header));
      cutters.put(header, cutter);
      if (cutters.size() > MOST_OPEN) {
        cutters.pollFirstEntry().getValue().close();
      }
    }
    return cutter.cut(beat.frame(), leads);
  }

  /** Lets go of all records. */
  void close() throws IOException {
    for (Cutter cutter : cutters.values()) {
      cutter.close();
    }
    cutters.clear();
  }

  /** One record. */
  private static final class Cutter implements Closeable {

    private final EcgRecord record;
    private final int before;
    private final int frames;

    Cutter(EcgRecord record) {
      this.record = record;
      double perSecond = record.rate().framesPerSecond();
      this.before = (int) Math.round(SECONDS_BEFORE * perSecond);
      this.frames = before + (int) Math.round(SECONDS_AFTER * perSecond) + 1;
    }

    BeatWaves cut(long frame, int leads) throws IOException {
      List<Lead> all = record.leads();
      List<Integer> wanted = IntStream.range(0, Math.min(leads, all.size())).boxed().toList();
      Samples block = Samples.allocate(all, wanted, frames);
      record.read(frame - before, block);
      return new BeatWaves(block, wanted.stream().map(i -> scale(all.get(i), block, i)).toList());
    }

    /** A signal that is no voltage is as high as it goes in this beat. */
    private static double scale(Lead lead, Samples block, int row) {
      int least = Integer.MAX_VALUE;
      int most = Integer.MIN_VALUE;
      for (int value : block.row(row)) {
        if (value != Samples.GAP) {
          least = Math.min(least, value);
          most = Math.max(most, value);
        }
      }
      return LeadScale.of(lead, 0, Math.max(1.0, (double) most - least)).millivoltsPerStep();
    }

    @Override
    public void close() throws IOException {
      record.close();
    }
  }

  /**
   * A beat that was cut out of its record.
   *
   * @param samples its samples, a row for each lead
   * @param millivoltsPerStep paper millivolts for one stored integer of each
   */
  record BeatWaves(Samples samples, List<Double> millivoltsPerStep) {}
}
