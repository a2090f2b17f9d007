package org.ectopy.rhythm;

import java.util.List;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;

/** Intervals at 1000 frames a second, where a frame is 1 ms. */
final class TimedBeats {

  private TimedBeats() {}

  /** Frames of beats: the first at 1 s, each next one so many ms after the one before. */
  static long[] frames(int... intervals) {
    long[] frames = new long[intervals.length + 1];
    frames[0] = 1000;
    for (int i = 0; i < intervals.length; i++) {
      frames[i + 1] = frames[i] + intervals[i];
    }
    return frames;
  }

  /** The intervals of beats with these symbols, a letter each. */
  static NormalIntervals normal(String symbols, RecordQuality quality, int... intervals) {
    return new NormalIntervals(
        new RrIntervals(frames(intervals), quality, List.of(), 1000),
        beat -> {
          AnnotationSymbol symbol =
              SymbolTable.STANDARD.withMnemonic(symbols.substring(beat, beat + 1)).orElseThrow();
          return LabelMap.EC57.classOf(symbol).orElseThrow();
        });
  }

  /** The intervals of a record that is clean. */
  static NormalIntervals normal(String symbols, int... intervals) {
    return normal(symbols, RecordQuality.CLEAN, intervals);
  }

  /** A record that is badly read in a stretch. */
  static RecordQuality bad(QualityStretch.Grade grade, long from, long to) {
    return new RecordQuality(List.of(new QualityStretch(from, to, grade)));
  }
}
