package org.ectopy.wfdb;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages the bytes of a file in the ways that transfers, editors and enemies do. */
final class Damage {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final List<String> HOSTILE =
      List.of(
          "0",
          "-1",
          "1",
          "255",
          "1000000",
          "2147483647",
          "2147483648",
          "-2147483649",
          "1000000000000000000",
          "9223372036854775807",
          "99999999999999999999999",
          "1e308",
          "1e999",
          "-0",
          "NaN",
          "Infinity",
          "0x7f",
          "1.5",
          "",
          " ",
          "/",
          "(",
          ")",
          ":",
          "+",
          "~",
          "..",
          "/etc/passwd",
          "../../x",
          "-",
          "1/2/3/4",
          "3(",
          "(3)",
          "1x",
          "x1",
          ":::",
          "#",
          "\u0000");

  private final Random random;

  Damage(Random random) {
    this.random = random;
  }

  /** A damaged copy of binary bytes, one to four wounds deep. */
  byte[] ofBytes(byte[] healthy) {
    byte[] bytes = healthy;
    for (int wound = random.nextInt(4); wound >= 0; wound--) {
      bytes = wounded(bytes);
    }
    return bytes;
  }

  /** A damaged copy of a text: mostly its numbers, sometimes its bytes. */
  byte[] ofText(byte[] healthy) {
    String text = new String(healthy, StandardCharsets.ISO_8859_1);
    for (int wound = random.nextInt(3); wound >= 0; wound--) {
      text = random.nextInt(4) == 0 ? withLinesMoved(text) : withHostileNumber(text);
    }
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return random.nextInt(3) == 0 ? ofBytes(bytes) : bytes;
  }

  private byte[] wounded(byte[] bytes) {
    if (bytes.length == 0) {
      return randomBytes(1 + random.nextInt(16));
    }
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(12));
    return switch (random.nextInt(7)) {
      case 0 -> flipped(bytes, at);
      case 1 -> joined(slice(bytes, 0, at), new byte[0]);
      case 2 -> joined(slice(bytes, 0, at), slice(bytes, at + length, bytes.length));
      case 3 -> joined(slice(bytes, 0, at + length), slice(bytes, at, bytes.length));
      case 4 -> joined(slice(bytes, 0, at), randomBytes(length), slice(bytes, at, bytes.length));
      case 5 -> joined(slice(bytes, 0, at), filled(length), tail(bytes, at + length));
      default -> random.nextInt(20) == 0 ? randomBytes(bytes.length) : flipped(bytes, at);
    };
  }

  private String withHostileNumber(String text) {
    List<int[]> numbers =
        NUMBER
            .matcher(text)
            .results()
            .map(found -> new int[] {found.start(), found.end()})
            .toList();
    if (numbers.isEmpty()) {
      return text + HOSTILE.get(random.nextInt(HOSTILE.size()));
    }
    int[] place = numbers.get(random.nextInt(numbers.size()));
    String hostile = HOSTILE.get(random.nextInt(HOSTILE.size()));
    return text.substring(0, place[0])
        + Matcher.quoteReplacement(hostile)
        + text.substring(place[1]);
  }

  private String withLinesMoved(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) {
      return text;
    }
    String line = lines.get(random.nextInt(lines.size()));
    return switch (random.nextInt(3)) {
      case 0 -> text.replace(line, "");
      case 1 -> line + "\n" + text;
      default -> text + line + "\n";
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] copy = bytes.clone();
    copy[at] ^= (byte) (1 << random.nextInt(8));
    return copy;
  }

  private byte[] filled(int length) {
    byte[] bytes = new byte[length];
    java.util.Arrays.fill(bytes, random.nextBoolean() ? (byte) 0xff : 0);
    return bytes;
  }

  private byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] tail(byte[] bytes, int from) {
    return slice(bytes, Math.min(from, bytes.length), bytes.length);
  }

  private static byte[] slice(byte[] bytes, int from, int to) {
    return java.util.Arrays.copyOfRange(bytes, from, to);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
