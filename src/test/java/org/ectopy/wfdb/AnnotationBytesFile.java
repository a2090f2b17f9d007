package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Annotation files given and shown as hexadecimal bytes. */
final class AnnotationBytesFile {

  private AnnotationBytesFile() {}

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
  }

  static Path write(Path folder, String hex) throws IOException {
    return Files.write(folder.resolve("test.atr"), bytes(hex));
  }

  static String hex(byte[] bytes) {
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
  }
}
