package org.ectopy.wfdb;

/** Reads a line that names a segment. */
final class SegmentLineReader {

  private SegmentLineReader() {}

  /** Understands {@code line}. */
  static SegmentLine read(HeaderLine line) throws WfdbException {
    String name = line.require("the segment's record name");
    String what = "the segment's number of samples, 0 or more";
    return new SegmentLine(name, HeaderNumber.count(line, line.require(what), what));
  }
}
