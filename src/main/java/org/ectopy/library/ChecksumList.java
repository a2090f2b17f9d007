package org.ectopy.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a database with the SHA-256 of each, as its {@code SHA256SUMS.txt} lists them. A
 * name that could lead out of the folder in which the files are to lie is refused, and the list
 * with it.
 */
record ChecksumList(List<Item> items) {

  /** The list's own name. */
  static final String NAME = "SHA256SUMS.txt";

  private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64}) [ *]?(.+)");

  /** Letters, digits and harmless signs, in parts between {@code /}; no part begins with a dot. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "[\\p{Alnum}_][\\p{Alnum}_.,+@=~() -]*(/[\\p{Alnum}_][\\p{Alnum}_.,+@=~() -]*)*");

  private static final int LONGEST_NAME = 500;

  /** A file and the SHA-256 that it must have, in lower-case hexadecimal digits. */
  record Item(String name, String sha256) {}

  ChecksumList {
    items = List.copyOf(items);
  }

  /**
   * Understands a list.
   *
   * @throws DownloadException naming the line that is at fault
   */
  static ChecksumList parse(String text) throws DownloadException {
    Map<String, Item> items = new LinkedHashMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        Item item = item(lines.get(i), i + 1);
        Item before = items.put(item.name(), item);
        if (before != null && !before.equals(item)) {
          throw fault(i + 1, "'" + item.name() + "' was listed before with another checksum");
        }
      }
    }
    if (items.isEmpty()) {
      throw fault(1, "no file is listed");
    }
    return new ChecksumList(new ArrayList<>(items.values()));
  }

  private static Item item(String line, int number) throws DownloadException {
    Matcher found = LINE.matcher(line);
    if (!found.matches()) {
      throw fault(number, "64 hexadecimal digits and a file's name were expected");
    }
    String name = found.group(2).strip();
    if (name.length() > LONGEST_NAME
        || !HARMLESS.matcher(name).matches()
        || name.endsWith(".part")) {
      throw fault(
          number, "the name '" + shortened(name) + "' is refused, it is no plain file name");
    }
    return new Item(name, found.group(1).toLowerCase(Locale.ROOT));
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(80, name.length()));
  }

  private static DownloadException fault(int line, String problem) {
    return new DownloadException(NAME + ", line " + line + ": " + problem);
  }
}
