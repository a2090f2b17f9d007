package org.ectopy.report.strip;

/** The colours of ECG paper; printed in grey, traces and letters stay far darker than the grid. */
final class StripInk {

  static final int TRACE = 0x0b1626;
  static final int SMALL_BOX = 0xf7dcd7;
  static final int LARGE_BOX = 0xe9b0a8;

  private StripInk() {}
}
