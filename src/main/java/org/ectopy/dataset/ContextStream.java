package org.ectopy.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The beats of a record as {@link ContextSegmenter} cuts them, each kept until the next is cut. */
final class ContextStream implements SegmentStream {

  private final InputShape shape;
  private final List<ContextFeature> features;
  private final int leads;
  private final int beats;
  private final RhythmFeatures rhythm;
  private final BeatCutter cutter;
  private CutBeat now;
  private CutBeat after;
  private int cut;
  private int given;

  ContextStream(
      List<ContextFeature> features, int leads, RrIntervals intervals, BeatCutter cutter) {
    this.shape = new InputShape(BeatWindow.LENGTH, features.size());
    this.features = features;
    this.leads = leads;
    this.beats = intervals.beats();
    this.rhythm = new RhythmFeatures(intervals);
    this.cutter = cutter;
    this.now = new CutBeat(leads);
    this.after = new CutBeat(leads);
  }

  @Override
  public Optional<Segments> next(int most) throws IOException {
    int count = Math.min(most, beats - given);
    if (count == 0) {
      return Optional.empty();
    }
    float[] waveforms = new float[Math.multiplyExact(count, leads * shape.perLead())];
    float[] rhythms = new float[count * shape.perBeat()];
    for (int i = 0; i < count; i++) {
      cutOn();
      System.arraycopy(now.waveforms, 0, waveforms, i * now.waveforms.length, now.waveforms.length);
      for (int k = 0; k < features.size(); k++) {
        rhythms[i * shape.perBeat() + k] = now.row.get(features.get(k));
      }
    }
    given += count;
    return Optional.of(new Segments(shape, leads, waveforms, rhythms));
  }

  private void cutOn() throws IOException {
    if (cut == 0) {
      cut(after);
    }
    CutBeat free = now;
    now = after;
    after = free;
    if (cut < beats) {
      cut(after);
      now.row.lookAhead(after.row);
    } else {
      now.row.lookAhead(now.row);
    }
  }

  private void cut(CutBeat beat) throws IOException {
    rhythm.next(beat.row);
    cutter.next(rhythm.pause(), beat.waveforms, beat.row);
    cut++;
  }

  /** What is known of a beat. */
  private static final class CutBeat {

    private final float[] waveforms;
    private final FeatureRow row = new FeatureRow();

    CutBeat(int leads) {
      waveforms = new float[leads * BeatWindow.LENGTH];
    }
  }
}
