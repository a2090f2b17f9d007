package org.ectopy.ui.beats;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;
import org.ectopy.rhythm.QualityStretch;
import org.ectopy.rhythm.RecordQuality;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.ShownBeats;

/** Series of intervals at 1000 frames a second, where a frame is 1 ms. */
final class RrBeats {

  private RrBeats() {}

  /** Beats with these symbols; the first at 1 s, each next one so many ms after the one before. */
  static RrSeries series(String symbols, RecordQuality quality, int... intervals) {
    List<BeatMark> beats = new ArrayList<>();
    long frame = 1000;
    for (int beat = 0; beat < symbols.length(); beat++) {
      frame += beat == 0 ? 0 : intervals[beat - 1];
      AnnotationSymbol symbol =
          SymbolTable.STANDARD.withMnemonic(symbols.substring(beat, beat + 1)).orElseThrow();
      beats.add(new BeatMark(frame, symbol, LabelMap.EC57.classOf(symbol)));
    }
    Marks marks = new Marks(beats, List.of(), List.of());
    return new RrSeries(ShownBeats.unpredicted(marks), marks.intervals(quality, 1000), 1000);
  }

  /** Beats of a record that is clean. */
  static RrSeries series(String symbols, int... intervals) {
    return series(symbols, RecordQuality.CLEAN, intervals);
  }

  /** A record that cannot be read in a stretch. */
  static RecordQuality blind(long from, long to) {
    return new RecordQuality(
        List.of(new QualityStretch(from, to, QualityStretch.Grade.UNREADABLE)));
  }
}
