package org.ectopy.dataset;

import java.io.IOException;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;

/**
 * Cuts beats as Kachuee et al. 2018 did (<i>ECG heartbeat classification: a deep transferable
 * representation</i>, arXiv 1805.00794, section III.A): a part of the signal from the beat's R on,
 * as long as 1.2 median RR intervals, followed by zeros.
 *
 * <p>Where the paper is silent, it is done so:
 *
 * <ul>
 *   <li>The signal is resampled to 125 Hz. Its windows of 10 s follow each other from the record's
 *       start; those beats that are left at the end belong to the record's last 10 s.
 *   <li>Each lead is scaled by its own smallest and largest value in the window that holds the
 *       beat's R, to 0 and 1. A part that reaches into the next window keeps the scale of its own,
 *       and what passes 0 or 1 there is cut off. A lead that is flat in the window is 0.
 *   <li>The RR intervals are those between beats of the window. Where it holds one beat alone they
 *       are those to the beats before and after it, and where there are none either, 1 s.
 *   <li>A part longer than 187 samples (1.5 s) is cut. Gaps, and what lies outside of the record,
 *       are 0 as the padding is.
 * </ul>
 *
 * <p>There are no numbers of the rhythm: the padding tells how fast the heart is.
 */
public final class KachueeSegmenter implements Segmenter {

  /** The rate of what is cut, in Hz. */
  static final double HERTZ = 125;

  private static final InputShape SHAPE = new InputShape(187, 0);

  @Override
  public InputShape shape() {
    return SHAPE;
  }

  @Override
  public SegmentStream open(EcgRecord record, List<Integer> leads, BeatList beats) {
    return new KachueeStream(new LeadsAtRate(record, leads, HERTZ), leads.size(), beats);
  }

  @Override
  public BeatStudy study(
      EcgRecord record, List<Integer> leads, BeatList beats, int beat, Progress progress)
      throws IOException {
    LeadsAtRate signal = new LeadsAtRate(record, leads, HERTZ);
    long first = signal.nearest(beats.frame(beat));
    return PlainStudy.of(
        new KachueeStream(signal, leads.size(), beats),
        beat,
        HERTZ,
        new PlainStudy.Place(first, record.rate().framesPerSecond()),
        progress);
  }
}
