package org.ectopy.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells a file's content from another: its SHA-256 in hexadecimal digits. */
public final class Fingerprint {

  private Fingerprint() {}

  /** Of bytes. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Of a file's bytes; empty where there is no such file.
   *
   * @throws IOException where it cannot be read
   */
  public static String of(Path file) throws IOException {
    return Files.isRegularFile(file) ? of(Files.readAllBytes(file)) : "";
  }
}
