package org.ectopy.record;

/** The WFDB codes of the annotations that are no beats and yet mean something to the program. */
final class AnnotationCode {

  static final int NULL = 0;
  static final int SIGNAL_QUALITY = 14;
  static final int COMMENT = 22;
  static final int P_PEAK = 24;
  static final int T_PEAK = 27;
  static final int RHYTHM = 28;
  static final int U_PEAK = 29;
  static final int FLUTTER_START = 32;
  static final int FLUTTER_END = 33;
  static final int WAVE_ONSET = 39;
  static final int WAVE_END = 40;

  private AnnotationCode() {}
}
