package org.ectopy.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps what a detector finds, in frames of the record. */
final class FoundBeats implements DetectionListener {

  private final DetectionRate rate;
  private final long frames;
  private final List<Stretch> unreadable = new ArrayList<>();
  private long[] beats = new long[1024];
  private int count;

  /** What is found at a rate in a record of {@code frames} frames. */
  FoundBeats(DetectionRate rate, long frames) {
    this.rate = rate;
    this.frames = frames;
  }

  @Override
  public void beat(long frame) {
    if (count == beats.length) {
      beats = Arrays.copyOf(beats, 2 * count);
    }
    beats[count++] = Math.min(rate.recordFrame(frame), frames - 1);
  }

  @Override
  public void unreadable(long fromFrame, long toFrame) {
    long to = Math.min(rate.recordFrame(toFrame), frames);
    unreadable.add(new Stretch(rate.recordFrame(fromFrame), to));
  }

  /** All of it. */
  Detection detection() {
    return new Detection(frames, Arrays.copyOf(beats, count), unreadable);
  }
}
