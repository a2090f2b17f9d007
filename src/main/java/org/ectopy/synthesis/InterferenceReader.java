package org.ectopy.synthesis;

import java.util.List;
import java.util.Optional;

/**
 * Reads a statement on what disturbs the recording, such as {@code muscle 0.1 mV from 0:20 to
 * 0:40}.
 */
final class InterferenceReader {

  private static final double MOST_MILLIVOLTS = 5;

  private final Statement statement;

  InterferenceReader(Statement statement) {
    this.statement = statement;
  }

  /** The interference; empty, with nothing taken, where the statement is on something else. */
  Optional<Interference> read() throws ScriptException {
    List<String> names = List.of("wander", "muscle", "mains", "gap", "flat");
    Optional<String> name = statement.takeLongest(names);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Interference.Kind kind =
        switch (name.get()) {
          case "wander" -> Interference.Kind.WANDER;
          case "muscle" -> Interference.Kind.MUSCLE;
          case "mains" -> Interference.Kind.MAINS;
          case "gap" -> Interference.Kind.GAP;
          default -> Interference.Kind.FLAT;
        };
    boolean line = kind == Interference.Kind.GAP || kind == Interference.Kind.FLAT;
    double millivolts = line ? 0 : millivolts();
    return Optional.of(span(kind, millivolts, line));
  }

  private double millivolts() throws ScriptException {
    double value = statement.number("the strength in mV", 0, MOST_MILLIVOLTS);
    statement.expect("mV", "0.1 mV");
    return value;
  }

  private Interference span(Interference.Kind kind, double millivolts, boolean needed)
      throws ScriptException {
    if (!needed && statement.atEnd()) {
      return new Interference(kind, millivolts, 0, Double.POSITIVE_INFINITY);
    }
    statement.expect("from", "from 0:20 to 0:40");
    double from = statement.clock();
    statement.expect("to", "from 0:20 to 0:40");
    ScriptWord end = statement.peek();
    double to = statement.clock();
    if (to <= from) {
      throw end.error("ends at " + end.text() + ", expected a time after its start");
    }
    return new Interference(kind, millivolts, from, to);
  }
}
