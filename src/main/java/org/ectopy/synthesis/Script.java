package org.ectopy.synthesis;

import java.util.List;

/**
 * A record as it is to be made.
 *
 * @param settings how it is recorded
 * @param passages the rhythms, one after the other
 * @param interferences what disturbs the recording
 */
public record Script(Settings settings, List<Passage> passages, List<Interference> interferences) {

  /** Copies the lists. */
  public Script {
    passages = List.copyOf(passages);
    interferences = List.copyOf(interferences);
  }

  /**
   * Reads a script.
   *
   * @throws ScriptException with line and column where it cannot be understood
   */
  public static Script parse(String text) throws ScriptException {
    return new ScriptParser(text).parse();
  }

  /** Its length in s. */
  public double seconds() {
    return passages.stream().mapToDouble(Passage::seconds).sum();
  }
}
