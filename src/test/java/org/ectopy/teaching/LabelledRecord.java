package org.ectopy.teaching;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.record.SymbolTable;
import org.ectopy.record.TimeBase;

/**
 * A minute at 1000 Hz in one lead, flat but for triangles of 1 mV at its beats: 80 ms wide, at
 * ventricular ones 160 ms and upside down. A millisecond is a frame.
 */
final class LabelledRecord {

  private static final int FRAMES = 60_000;
  private static final int GAIN = 1000;

  private final List<Annotation> annotations = new ArrayList<>();

  /** A beat or mark at a time in ms. */
  LabelledRecord at(long millis, String mnemonic) {
    annotations.add(
        Annotation.of(millis, SymbolTable.STANDARD.withMnemonic(mnemonic).orElseThrow()));
    return this;
  }

  /** Beats at a distance in ms. */
  LabelledRecord every(long millis, long from, long until, String mnemonic) {
    for (long at = from; at <= until; at += millis) {
      at(at, mnemonic);
    }
    return this;
  }

  /** A rhythm from a time in ms on. */
  LabelledRecord rhythm(long millis, String name) {
    annotations.add(new Annotation(millis, SymbolTable.STANDARD.symbol(28), 0, 0, 0, name));
    return this;
  }

  EcgRecord record() {
    Lead lead = new Lead("II", new Calibration(GAIN, 0, "mV", true), 1, 16, 0);
    TimeBase clock = TimeBase.of(SampleRate.ofHertz(1000));
    int[] samples = samples();
    return new EcgRecord(
        new RecordInfo("made", clock, FRAMES, List.of(lead), Notes.NONE), new Memory(samples));
  }

  private int[] samples() {
    int[] samples = new int[FRAMES];
    for (Annotation beat : new AnnotationSet(annotations).beats()) {
      boolean wide = beat.symbol().mnemonic().equals("V");
      int half = wide ? 80 : 40;
      for (int i = -half; i <= half; i++) {
        int height = GAIN * (half - Math.abs(i)) / half;
        samples[(int) beat.sample() + i] = wide ? -height : height;
      }
    }
    return samples;
  }

  /** The marks of some criteria at a time in ms. */
  List<CriterionMark> marks(long millis, Criterion... criteria) throws Exception {
    Topic topic = new TopicLine(TopicGroup.OTHER_BEATS, "made", "V").marks(criteria).topic();
    return new CriteriaMarker(record(), new AnnotationSet(annotations)).marks(topic, millis);
  }

  private record Memory(int[] samples) implements SampleSource {

    @Override
    public void read(long firstFrame, Samples target) {
      int[] row = target.row(0);
      for (int i = 0; i < row.length; i++) {
        long at = firstFrame + i;
        row[i] = at >= 0 && at < samples.length ? samples[(int) at] : Samples.GAP;
      }
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
