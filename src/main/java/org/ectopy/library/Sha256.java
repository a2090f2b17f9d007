package org.ectopy.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ectopy.task.Progress;

/** The SHA-256 of files (FIPS 180-4). */
final class Sha256 {

  private static final int BUFFER = 1 << 16;

  private Sha256() {}

  /** The hash of a whole file in lower-case hexadecimal digits; stops where it is asked to. */
  static String of(Path file, Progress cancel) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in, cancel);
    }
  }

  /** The hash of all that a stream still has. */
  static String of(InputStream in, Progress cancel) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      cancel.report(0, 0);
      digest.update(buffer, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash of bytes. */
  static byte[] of(byte[] bytes) {
    return digest().digest(bytes);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
