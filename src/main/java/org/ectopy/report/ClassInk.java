package org.ectopy.report;

import org.ectopy.record.BeatClass;

/** The colours of classes on white paper; they differ for colour-blind readers too. */
public final class ClassInk {

  private static final int ALL = 255;

  private ClassInk() {}

  /** Red, green, blue. */
  public static int of(BeatClass beatClass) {
    return switch (beatClass) {
      case N -> 0x44688a;
      case S -> 0xa66000;
      case V -> 0xc62f1f;
      case F -> 0x7a3fb0;
      case Q -> 0x6b7030;
    };
  }

  /** A colour on white, let through to a share of 0 to 1. */
  public static int faint(int rgb, double share) {
    return mixed(rgb >> 16, share) << 16 | mixed(rgb >> 8, share) << 8 | mixed(rgb, share);
  }

  private static int mixed(int part, double share) {
    return (int) Math.round(ALL - share * (ALL - (part & ALL)));
  }
}
