package org.ectopy.synthesis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the lines of a script that say how the record is made: {@code name: value}. */
final class SettingsReader {

  private static final double LEAST_RATE = 100;
  private static final double GREATEST_RATE = 2000;

  private String title = Settings.USUAL.title();
  private final List<String> comments = new ArrayList<>();
  private List<String> leads = Settings.USUAL.leads();
  private double rate = Settings.USUAL.rate();
  private int format = Settings.USUAL.format();
  private final Set<String> said = new HashSet<>();
  private OptionalLong seed = OptionalLong.empty();

  Settings settings() {
    return new Settings(title, comments, leads, rate, format, seed);
  }

  /** Takes a line that has a colon after its first word. */
  void read(String line, int number) throws ScriptException {
    int colon = line.indexOf(':');
    String name = line.substring(0, colon).strip();
    String value = line.substring(colon + 1).strip();
    Statement words = Statement.of(line.substring(colon + 1).replace(',', ' '), number, colon + 2);
    String setting = name.toLowerCase(Locale.ROOT);
    if (!said.add(setting) && !setting.equals("comment")) {
      throw new ScriptException(
          number, line.indexOf(name) + 1, "'" + name + ":' stands here again, expected it once");
    }
    switch (setting) {
      case "title" -> title = value;
      case "comment" -> comments.add(value);
      case "leads" -> leads = leads(words);
      case "rate" -> readRate(words);
      case "format" -> readFormat(words);
      case "seed" -> readSeed(words);
      default ->
          throw new ScriptException(
              number,
              line.indexOf(name) + 1,
              "found '" + name + ":', expected title, comment, leads, rate, format or seed");
    }
  }

  private void readSeed(Statement words) throws ScriptException {
    seed = OptionalLong.of(words.whole("the seed", 0, 1L << 53));
    words.requireEnd();
  }

  private void readRate(Statement words) throws ScriptException {
    rate = words.number("the sampling rate in Hz", LEAST_RATE, GREATEST_RATE);
    words.take("Hz");
    words.requireEnd();
  }

  private void readFormat(Statement words) throws ScriptException {
    ScriptWord word = words.peek();
    format = (int) words.whole("the signal format", 16, 212);
    if (format != 16 && format != 212) {
      throw word.error("format " + word.text() + ", expected 16 or 212");
    }
    words.requireEnd();
  }

  private static List<String> leads(Statement words) throws ScriptException {
    if (words.take("12")) {
      words.requireEnd();
      return LeadField.TWELVE;
    }
    List<String> names = new ArrayList<>();
    do {
      ScriptWord word = words.peek();
      String name =
          words
              .takeLongest(LeadField.names())
              .orElseThrow(
                  () ->
                      words.unexpected(
                          "12 or some of these leads: " + String.join(" ", LeadField.names())));
      if (names.contains(name)) {
        throw word.error("the lead " + name + " stands here again, expected it once");
      }
      names.add(name);
    } while (!words.atEnd());
    return names;
  }
}
