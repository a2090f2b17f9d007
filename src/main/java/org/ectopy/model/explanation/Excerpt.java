package org.ectopy.model.explanation;

import java.io.IOException;
import java.util.stream.LongStream;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;

/**
 * As much of a record around a beat as a model's opinion of it depends on: 4,096 beats before it, a
 * few after it. It begins at a multiple of 10 s, so that what is cut in windows of 10 s is cut as
 * in the whole record.
 *
 * @param record of these frames alone
 * @param beats that lie in it, counted from its start
 * @param beat the place of the beat among them
 * @param start its first frame in the whole record
 */
record Excerpt(EcgRecord record, BeatList beats, int beat, long start) {

  static final int BEATS_BEFORE = 4096;
  private static final int BEATS_AFTER = 3;
  private static final double SECONDS_AFTER = 15;
  private static final double GRID_SECONDS = 10;

  /** The excerpt around a beat; the whole record where that is no longer. */
  static Excerpt around(Question question) {
    EcgRecord whole = question.record();
    BeatList beats = question.beats();
    int beat = question.beat();
    double perSecond = whole.rate().framesPerSecond();
    long start = start(beats, beat, perSecond);
    long last = beats.frame(Math.min(beats.count() - 1, beat + BEATS_AFTER));
    long end = Math.min(whole.frames(), last + Math.round(SECONDS_AFTER * perSecond));
    long[] within =
        LongStream.range(0, beats.count())
            .map(i -> beats.frame((int) i))
            .filter(frame -> frame >= start && frame < Math.max(end, last + 1))
            .map(frame -> frame - start)
            .toArray();
    int before = (int) LongStream.range(0, beat).filter(i -> beats.frame((int) i) < start).count();
    return new Excerpt(part(whole, start, end), BeatList.at(within), beat - before, start);
  }

  private static long start(BeatList beats, int beat, double perSecond) {
    if (beat <= BEATS_BEFORE) {
      return 0;
    }
    double seconds = beats.frame(beat - BEATS_BEFORE) / perSecond;
    return Math.round(Math.floor(seconds / GRID_SECONDS) * GRID_SECONDS * perSecond);
  }

  /** Whoever reads it does not read beyond its ends. */
  private static EcgRecord part(EcgRecord whole, long start, long end) {
    RecordInfo info = whole.info();
    RecordInfo shorter =
        new RecordInfo(info.name(), info.timeBase(), end - start, info.leads(), info.notes());
    return new EcgRecord(
        shorter,
        new SampleSource() {
          @Override
          public void read(long firstFrame, Samples target) throws IOException {
            whole.read(start + firstFrame, target);
          }

          @Override
          public void close() {}
        });
  }
}
