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
  private final long leastFrames;
  private final DetectionListener listener;
  private final Deque<Stretch> ahead = new ArrayDeque<>();

  /** Where the stretch begins that goes on at {@code end}; -1 where there is none. */
  private long from = -1;

  /** The frame up to which all has been judged. */
  private long end;

  ReadableBeats(WorkingRate rate, DetectionListener listener) {
    this.rate = rate;
    this.leastFrames = Math.round(SignalQuality.LEAST_SECONDS * rate.framesPerSecond());
    this.listener = listener;
  }

  /** Judges the next block of all leads. */
  void block(List<LeadWindow> leads, long block) {
    List<LeadBlock> blocks = leads.stream().map(lead -> lead.block(block)).toList();
    boolean noisy =
        leads.stream().noneMatch(lead -> readable(lead, block))
            && !blocks.stream().allMatch(LeadBlock::gap);
    for (int i = 0; i < blocks.getFirst().length(); i++) {
      if (!noisy && present(blocks, i)) {
        endStretch();
      } else if (from < 0) {
        from = end;
      }
      end += rate.factor();
    }
  }

  private static boolean readable(LeadWindow lead, long block) {
    return lead.block(block).shows() && lead.level(block).contrast() >= LEAST_CONTRAST;
  }

  private static boolean present(List<LeadBlock> blocks, int sample) {
    for (LeadBlock block : blocks) {
      if (block.envelope(sample) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void endStretch() {
    if (from >= 0 && end - from >= leastFrames) {
      ahead.add(new Stretch(from, end));
      listener.unreadable(from, end);
    }
    from = -1;
  }

  /** Passes a beat on unless it lies in an unreadable stretch. */
  void beat(long frame) {
    while (!ahead.isEmpty() && ahead.element().to() <= frame) {
      ahead.remove();
    }
    boolean open = from >= 0 && end - from >= leastFrames && frame >= from;
    boolean hidden = open || (!ahead.isEmpty() && ahead.element().holds(frame));
    if (!hidden) {
      listener.beat(frame);
    }
  }

  /** Says that no more blocks come. */
  void finish() {
    endStretch();
  }
}
