package org.ectopy.dataset;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The beats of a record as {@link KachueeSegmenter} cuts them. */
final class KachueeStream implements SegmentStream {

  private static final InputShape SHAPE = new KachueeSegmenter().shape();

  private final LeadsAtRate signal;
  private final int leads;
  private final long[] rPeaks;
  private @Nullable KachueeWindow window;
  private int next;

  KachueeStream(LeadsAtRate signal, int leads, BeatList beats) {
    this.signal = signal;
    this.leads = leads;
    this.rPeaks = new long[beats.count()];
    for (int beat = 0; beat < rPeaks.length; beat++) {
      rPeaks[beat] = signal.nearest(beats.frame(beat));
    }
  }

  @Override
  public Optional<Segments> next(int most) throws IOException {
    int count = Math.min(most, rPeaks.length - next);
    if (count == 0) {
      return Optional.empty();
    }
    float[] waveforms = new float[Math.multiplyExact(count, leads * SHAPE.perLead())];
    for (int beat = 0; beat < count; beat++) {
      cut(next + beat, waveforms, beat * leads * SHAPE.perLead());
    }
    next += count;
    return Optional.of(new Segments(SHAPE, leads, waveforms, new float[0]));
  }

  private void cut(int beat, float[] waveforms, int offset) throws IOException {
    KachueeWindow around = windowOf(beat);
    int length = Math.min(around.partLength(), SHAPE.perLead());
    for (int lead = 0; lead < leads; lead++) {
      int from = offset + lead * SHAPE.perLead();
      signal.copy(lead, rPeaks[beat], waveforms, from, length);
      around.scale(lead, waveforms, from, from + length);
    }
  }

  private KachueeWindow windowOf(int beat) throws IOException {
    KachueeWindow known = window;
    if (known != null && rPeaks[beat] < known.end()) {
      return known;
    }
    KachueeWindow found = new KachueeWindow(signal, leads, rPeaks[beat]);
    found.measureRhythm(rPeaks, beat);
    found.measure(signal, SHAPE.perLead());
    window = found;
    return found;
  }
}
