package org.ectopy.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps what a detector finds. */
final class FoundBeats implements DetectionListener {

  private final List<Stretch> unreadable = new ArrayList<>();
  private long[] beats = new long[1024];
  private int count;

  @Override
  public void beat(long frame) {
    if (count == beats.length) {
      beats = Arrays.copyOf(beats, 2 * count);
    }
    beats[count++] = frame;
  }

  @Override
  public void unreadable(long fromFrame, long toFrame) {
    unreadable.add(new Stretch(fromFrame, toFrame));
  }

  /** All of it, in a record of the given length. */
  Detection detection(long frames) {
    return new Detection(frames, Arrays.copyOf(beats, count), unreadable);
  }
}
