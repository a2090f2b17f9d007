package org.ectopy.wfdb;

import java.util.List;
import java.util.Optional;

/** The table of the signal formats that this program knows. */
public final class SignalFormats {

  private static final List<SignalFormat> ALL =
      List.of(
          new Format8(),
          new Format16(),
          new Format24(),
          new Format32(),
          new Format61(),
          new Format80(),
          new Format160(),
          new Format212(),
          new Format310(),
          new Format311(),
          new Format508(),
          new Format516(),
          new Format524());

  private SignalFormats() {}

  /** Every known format in the order of its number. */
  public static List<SignalFormat> all() {
    return ALL;
  }

  /** The format that headers call {@code code}, if it is known. */
  public static Optional<SignalFormat> of(int code) {
    return ALL.stream().filter(format -> format.code() == code).findFirst();
  }
}
