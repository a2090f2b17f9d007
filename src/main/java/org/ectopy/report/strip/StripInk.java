package org.ectopy.report.strip;

/** The colours of ECG paper; printed in grey, traces and letters stay far darker than the grid. */
final class StripInk {

  static final int TRACE = 0x0b1626;
  static final int SMALL_BOX = 0xf4d3cd;
  static final int LARGE_BOX = 0xe3a097;

  private StripInk() {}
}
