package org.ectopy.signal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps what a detector tells, and holds it to its promise of order. */
final class Heard implements DetectionListener {

  private final List<Long> beats = new ArrayList<>();
  private final List<Stretch> unreadable = new ArrayList<>();

  /** What is told of one lead in mV that comes in blocks of a size. */
  static Heard inBlocks(QrsDetector detector, double rate, float[] lead, int block) {
    Heard heard = new Heard();
    QrsStream stream = detector.start(rate, 1, heard);
    for (int i = 0; i < lead.length; i += block) {
      int end = Math.min(i + block, lead.length);
      stream.accept(new float[][] {Arrays.copyOfRange(lead, i, end)}, end - i);
    }
    stream.finish();
    return heard;
  }

  @Override
  public void beat(long frame) {
    assertTrue(beats.isEmpty() || beats.getLast() < frame);
    beats.add(frame);
  }

  @Override
  public void unreadable(long fromFrame, long toFrame) {
    assertTrue(unreadable.isEmpty() || unreadable.getLast().to() <= fromFrame);
    unreadable.add(new Stretch(fromFrame, toFrame));
  }

  long[] beats() {
    return beats.stream().mapToLong(Long::longValue).toArray();
  }

  long lastBeat() {
    return beats.getLast();
  }

  List<Stretch> unreadable() {
    return unreadable;
  }

  @Override
  public String toString() {
    return "beats " + beats + ", unreadable " + unreadable;
  }
}
