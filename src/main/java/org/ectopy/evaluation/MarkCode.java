package org.ectopy.evaluation;

import org.ectopy.record.Annotation;

/** The WFDB codes of the marks other than beats that decide what is scored. */
final class MarkCode {

  static final int SIGNAL_QUALITY = 14;
  static final int RHYTHM = 28;
  static final int FLUTTER_START = 32;
  static final int FLUTTER_END = 33;

  /** The subtype bits which say that neither of the first two leads is readable. */
  private static final int BOTH_UNREADABLE = 0x30;

  private MarkCode() {}

  /** Whether it says that the signal is unreadable from here on. */
  static boolean unreadable(Annotation annotation) {
    return annotation.symbol().code() == SIGNAL_QUALITY
        && (annotation.subtype() & BOTH_UNREADABLE) == BOTH_UNREADABLE;
  }

  /** Whether it says that the signal can be read from here on. */
  static boolean readable(Annotation annotation) {
    return annotation.symbol().code() == SIGNAL_QUALITY && !unreadable(annotation);
  }
}
