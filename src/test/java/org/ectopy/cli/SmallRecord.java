package org.ectopy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A record of ten frames, written byte by byte: two leads in format 16, one gap, three marks. */
final class SmallRecord {

  private static final String HEADER =
      """
      small 2 100 10 10:20:30 02/01/2003
      small.dat 16 200(100)/mV 12 0 100 SUM 0 II
      small.dat 16 1000/uV 16 0 0 -450 0 V1, far "left"
      # 61 F 859 694 x1
      # Digoxin
      """;

  private SmallRecord() {}

  /** The record in a folder; lead II holds 100, 101, ... with a gap at 3, V1 0, -10, -20, ... */
  static Path in(Path folder) throws IOException {
    byte[] samples = new byte[40];
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      int first = i == 3 ? -32768 : 100 + i;
      sum += first;
      put(samples, 4 * i, first);
      put(samples, 4 * i + 2, -10 * i);
    }
    // A checksum counts what is stored, so the gap's own integer too; the lead V1 sums up to -450.
    String header = HEADER.replace("SUM", String.valueOf((short) sum));
    Files.writeString(folder.resolve("small.hea"), header, StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("small.dat"), samples);
    // + at 1 with aux "(N" and NUL; N at 2; V at 7 with subtype 1 on lead 1; the end.
    int[] words = {28 << 10 | 1, 63 << 10 | 3, 0x4E28, 0, 1 << 10 | 1, 5 << 10 | 5, 61 << 10 | 1};
    byte[] marks = new byte[2 * words.length + 4];
    for (int i = 0; i < words.length; i++) {
      put(marks, 2 * i, words[i]);
    }
    put(marks, 2 * words.length, 62 << 10 | 1);
    Files.write(folder.resolve("small.atr"), marks);
    return folder.resolve("small");
  }

  private static void put(byte[] bytes, int at, int value) {
    bytes[at] = (byte) value;
    bytes[at + 1] = (byte) (value >> 8);
  }
}
