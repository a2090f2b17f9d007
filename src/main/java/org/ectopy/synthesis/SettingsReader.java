package org.ectopy.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Reads the lines of a script that say how the record is made: {@code name: value}. */
final class SettingsReader {

  private static final double LEAST_RATE = 100;
  private static final double GREATEST_RATE = 2000;

  private String title = Settings.USUAL.title();
  private final List<String> comments = new ArrayList<>();
  private List<String> leads = Settings.USUAL.leads();
  private double rate = Settings.USUAL.rate();
  private int format = Settings.USUAL.format();
  private OptionalLong seed = OptionalLong.empty();

  Settings settings() {
    return new Settings(title, comments, leads, rate, format, seed);
  }

  /** Takes a line that has a colon after its first word. */
  void read(String line, int number) throws ScriptException {
    int colon = line.indexOf(':');
    String name = line.substring(0, colon).strip();
    String value = line.substring(colon + 1).strip();
    Statement words = Statement.of(line.substring(colon + 1), number, colon + 2);
    switch (name.toLowerCase(Locale.ROOT)) {
      case "title" -> title = value;
      case "comment" -> comments.add(value);
      case "leads" -> leads = leads(words, value);
      case "rate" -> readRate(words);
      case "format" -> readFormat(words);
      case "seed" -> seed = OptionalLong.of((long) words.number("the seed", 0, 1L << 53));
      default ->
          throw new ScriptException(
              number,
              line.indexOf(name) + 1,
              "found '" + name + ":', expected title, comment, leads, rate, format or seed");
    }
  }

  private void readRate(Statement words) throws ScriptException {
    rate = words.number("the sampling rate in Hz", LEAST_RATE, GREATEST_RATE);
    words.take("Hz");
    words.requireEnd();
  }

  private void readFormat(Statement words) throws ScriptException {
    ScriptWord word = words.peek();
    format = (int) words.number("the signal format", 16, 212);
    if (format != 16 && format != 212) {
      throw word.error("format " + word.text() + ", expected 16 or 212");
    }
    words.requireEnd();
  }

  private static List<String> leads(Statement words, String value) throws ScriptException {
    if (value.equals("12")) {
      return LeadField.TWELVE;
    }
    List<String> names = Arrays.asList(value.split("[ ,]+", -1));
    for (String name : names) {
      if (!LeadField.names().contains(name)) {
        throw words
            .peek()
            .error(
                "found the lead '"
                    + name
                    + "', expected 12 or some of: "
                    + String.join(" ", LeadField.names()));
      }
    }
    return names;
  }
}
