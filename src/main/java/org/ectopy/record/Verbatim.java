package org.ectopy.record;

import java.util.Arrays;

/** Bytes kept exactly as they were found. */
public final class Verbatim {

  private final byte[] bytes;

  private Verbatim(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A copy of {@code bytes}. */
  public static Verbatim of(byte[] bytes) {
    return new Verbatim(bytes.clone());
  }

  /** The bytes in an array of the caller's own. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Verbatim that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes kept verbatim";
  }
}
