package org.ectopy.rhythm;

import java.util.List;
import org.ectopy.evaluation.Marks;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SampleRate;

/** Studies of marks written briefly, at 1000 frames a second: a frame is a millisecond. */
public final class Studies {

  private Studies() {}

  /** Marks such as {@code 1000N}, {@code 1500~-1} with its subtype, {@code 2000+(AFIB}. */
  public static AnnotationSet marks(String text) {
    return Marks.of(text);
  }

  /** Marks on a record of two leads that lasts so many ms. */
  public static RhythmStudy of(long frames, String marks) {
    AnnotationSet set = marks(marks);
    RecordQuality quality = RecordQuality.of(set.signalQuality(frames), List.of(), 2);
    return new RhythmStudy(set, LabelMap.EC57, SampleRate.ofHertz(1000), frames, quality);
  }

  /** Beats with these symbols, the first at 1 s, each next one so many ms after the one before. */
  public static RhythmStudy beats(String symbols, int... intervals) {
    StringBuilder marks = new StringBuilder();
    long[] frames = TimedBeats.frames(intervals);
    for (int i = 0; i < symbols.length(); i++) {
      marks.append(frames[i]).append(symbols.charAt(i)).append(' ');
    }
    return of(frames[frames.length - 1] + 1000, marks.toString());
  }

  /** Beats with these symbols, 800 ms from one to the next. */
  public static RhythmStudy steady(String symbols) {
    int[] intervals = new int[symbols.length() - 1];
    java.util.Arrays.fill(intervals, 800);
    return beats(symbols, intervals);
  }
}
