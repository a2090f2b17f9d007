package org.ectopy.signal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Tells the listener of beats, but of none in a stretch where no lead shows the QRS complexes above
 * what lies between them: such stretches are reported as unreadable.
 */
final class ReadableBeats {

  /**
   * The contrast of a lead below which its beats would be guessed: wander and electrode noise have
   * 1.5 to 2.2, the ECGs of MIT-BIH 2.7 at the least where there are beats.
   */
  private static final double LEAST_CONTRAST = 2.3;

  private final WorkingRate rate;
  private final int blockSamples;
  private final DetectionListener listener;
  private final Deque<Stretch> ahead = new ArrayDeque<>();
  private long from = -1;
  private long end;

  ReadableBeats(WorkingRate rate, int blockSamples, DetectionListener listener) {
    this.rate = rate;
    this.blockSamples = blockSamples;
    this.listener = listener;
  }

  /** Judges the next block of all leads. */
  void block(List<LeadWindow> leads, long block) {
    long start = block == 0 ? 0 : rate.frame(block * (double) blockSamples);
    end = rate.frame(block * (double) blockSamples + leads.getFirst().block(block).length());
    boolean readable = leads.stream().anyMatch(lead -> readable(lead, block));
    if (readable) {
      endStretch(start);
    } else if (from < 0) {
      from = start;
    }
  }

  private static boolean readable(LeadWindow lead, long block) {
    return lead.block(block).shows() && lead.level(block).contrast() >= LEAST_CONTRAST;
  }

  private void endStretch(long to) {
    if (from >= 0) {
      ahead.add(new Stretch(from, to));
      listener.unreadable(from, to);
      from = -1;
    }
  }

  /** Passes a beat on unless it lies in an unreadable stretch. */
  void beat(long frame) {
    while (!ahead.isEmpty() && ahead.element().to() <= frame) {
      ahead.remove();
    }
    boolean open = from >= 0 && frame >= from;
    boolean hidden = open || (!ahead.isEmpty() && ahead.element().holds(frame));
    if (!hidden) {
      listener.beat(frame);
    }
  }

  /** Says that no more blocks come. */
  void finish() {
    endStretch(end);
  }
}
