package org.ectopy.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads scripts; docs/synthesis.md describes the language. */
final class ScriptParser {

  private static final Pattern SETTING = Pattern.compile("\\s*([A-Za-z]+)\\s*:(.*)");

  /**
   * Values of 8 bytes that fit the 256 MB that the program gets: 2.8 hours of two leads at 360 Hz.
   */
  private static final long MOST_VALUES = 18_000_000;

  private static final int AXES = 3;

  /** What some editors write before the text. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final int MOST_INTERFERENCES = 100;

  private final String text;
  private final SettingsReader settings = new SettingsReader();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Interference> interferences = new ArrayList<>();
  private final List<ScriptWord> interferenceWords = new ArrayList<>();

  ScriptParser(String text) {
    this.text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  Script parse() throws ScriptException {
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].replaceFirst("#.*", "").stripTrailing();
      if (SETTING.matcher(line).matches()) {
        settings.read(line, i + 1);
      } else {
        readStatements(line, i + 1);
      }
    }
    if (passages.isEmpty()) {
      throw new ScriptException(
          lines.length, 1, "there is no rhythm, expected one such as 'sinus 70/min 2 min'");
    }
    Script script = new Script(settings.settings(), passages, interferences);
    long most = MOST_VALUES / (AXES + LeadField.measuredFor(script.settings().leads()));
    if (script.seconds() * script.settings().rate() > most) {
      throw new ScriptException(
          lines.length,
          1,
          "the rhythms make more than " + most + " frames, expected less time or a lower rate");
    }
    if (Math.round(script.seconds() * script.settings().rate()) == 0) {
      throw new ScriptException(
          lines.length, 1, "the rhythms last less than one sample, expected more time");
    }
    requireWithin(script.seconds());
    return script;
  }

  private void requireWithin(double seconds) throws ScriptException {
    for (int i = 0; i < interferences.size(); i++) {
      if (interferences.get(i).from() >= seconds) {
        ScriptWord word = interferenceWords.get(i);
        throw word.error(
            String.format(
                Locale.ROOT,
                "'%s' begins after the record's end, expected a time before %.1f s",
                word.text(),
                seconds));
      }
    }
  }

  private void readStatements(String line, int number) throws ScriptException {
    int start = 0;
    for (String part : line.split("[;,]", -1)) {
      Statement statement = Statement.of(part, number, start + 1);
      if (!statement.isEmpty()) {
        read(statement);
        statement.requireEnd();
      }
      start += part.length() + 1;
    }
  }

  private void read(Statement statement) throws ScriptException {
    if (statement.take("with") && passages.isEmpty()) {
      throw statement.unexpected("a rhythm before it");
    }
    var rhythm = statement.takeLongest(RhythmKind.allPhrases()).flatMap(RhythmKind::named);
    if (rhythm.isPresent()) {
      passages.add(passage(rhythm.get(), statement));
      return;
    }
    ScriptWord first = statement.peek();
    var interference = new InterferenceReader(statement).read();
    if (interference.isPresent()) {
      add(interference.get(), first);
      return;
    }
    Passage changed = new DisturbanceReader(statement).read(last(first));
    passages.set(passages.size() - 1, changed);
  }

  private void add(Interference interference, ScriptWord word) throws ScriptException {
    if (interferences.size() == MOST_INTERFERENCES) {
      throw word.error(
          "more than " + MOST_INTERFERENCES + " things disturb the recording, expected fewer");
    }
    interferences.add(interference);
    interferenceWords.add(word);
  }

  private Passage last(ScriptWord word) throws ScriptException {
    if (passages.isEmpty()) {
      throw word.error(
          "found '"
              + word.text()
              + "' before any rhythm, expected one of: "
              + String.join(", ", RhythmKind.allPhrases()));
    }
    return passages.getLast();
  }

  private static Passage passage(RhythmKind kind, Statement statement) throws ScriptException {
    Pace pace = kind.usualPace();
    if (statement.numberComes() && statement.rateComes()) {
      double perMinute = statement.number("the rate", 15, 400);
      statement.take("/min");
      pace = new Pace(perMinute, pace.variability(), pace.name());
    }
    return Passage.of(kind, pace, statement.duration());
  }
}
