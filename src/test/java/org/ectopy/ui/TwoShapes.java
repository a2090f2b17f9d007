package org.ectopy.ui;

import org.ectopy.record.EcgRecord;

/** Records whose beats are narrow and upwards, but each third, which is wide and downwards. */
public final class TwoShapes {

  private TwoShapes() {}

  /** A beat a second, as {@link FakeStore} annotates them, in two leads. */
  public static EcgRecord record(String name, long frames) {
    return FakeRecords.of(name, 2, frames, TwoShapes::sample);
  }

  private static int sample(long frame) {
    long beat = Math.round(frame / 100.0);
    long off = Math.abs(frame - 100 * beat);
    return (int) (beat % 3 == 0 ? -Math.max(0, 300 - 30 * off) : Math.max(0, 200 - 70 * off));
  }
}
