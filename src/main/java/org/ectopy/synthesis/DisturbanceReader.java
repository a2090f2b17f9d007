package org.ectopy.synthesis;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a statement on the rhythm before it, such as {@code PVC couplets every 8 beats}. */
final class DisturbanceReader {

  private static final int MOST_BEATS = 10_000;
  private static final int MOST = 100;
  private static final int LONGEST_RUN = 100;

  private static final Map<String, Disturbance.Kind> SINGLE =
      new TreeMap<>(
          Map.of(
              "PVC", Disturbance.Kind.PVC,
              "PVC couplets", Disturbance.Kind.RUN,
              "PAC", Disturbance.Kind.PAC,
              "aberrant PAC", Disturbance.Kind.ABERRANT_PAC,
              "PJC", Disturbance.Kind.PJC,
              "fusion", Disturbance.Kind.FUSION,
              "atrial escape", Disturbance.Kind.ATRIAL_ESCAPE,
              "junctional escape", Disturbance.Kind.JUNCTIONAL_ESCAPE,
              "ventricular escape", Disturbance.Kind.VENTRICULAR_ESCAPE,
              "pause", Disturbance.Kind.PAUSE));

  private final Statement statement;

  DisturbanceReader(Statement statement) {
    this.statement = statement;
  }

  /** The passage, changed as the statement says. */
  Passage read(Passage passage) throws ScriptException {
    ScriptWord first = statement.peek();
    if (statement.take("LBBB")) {
      return blocked(passage, Activation.LEFT_BUNDLE_BLOCK, first);
    }
    if (statement.take("RBBB")) {
      return blocked(passage, Activation.RIGHT_BUNDLE_BLOCK, first);
    }
    if (statement.take("variability")) {
      return varied(passage);
    }
    return disturbed(passage, first);
  }

  private static Passage blocked(Passage passage, Activation activation, ScriptWord word)
      throws ScriptException {
    if (!passage.kind().takesBlock()) {
      throw word.error("found '" + word.text() + "', but this rhythm's beats are not conducted so");
    }
    if (passage.activation() != Activation.NORMAL) {
      throw word.error("found '" + word.text() + "', but this rhythm has a bundle block already");
    }
    return passage.with(activation);
  }

  private Passage varied(Passage passage) throws ScriptException {
    double percent = statement.number("the variability in percent", 0, 30);
    statement.take("%");
    Pace pace = passage.pace();
    return new Passage(
        passage.kind(),
        new Pace(pace.perMinute(), percent / 100, pace.name()),
        passage.seconds(),
        passage.activation(),
        passage.disturbances());
  }

  private Passage disturbed(Passage passage, ScriptWord first) throws ScriptException {
    int length = 2;
    Optional<Disturbance.Kind> kind;
    if (statement.take("run of") || statement.take("runs of")) {
      length = (int) statement.whole("the length of the run", 2, LONGEST_RUN);
      statement.expect("PVC", "run of 5 PVC every 20 beats");
      kind = Optional.of(Disturbance.Kind.RUN);
    } else {
      kind = statement.takeLongest(SINGLE.keySet().stream().toList()).map(SINGLE::get);
    }
    if (kind.isEmpty()) {
      throw statement.unexpected(
          "a rhythm ("
              + String.join(", ", RhythmKind.allPhrases())
              + "), something that"
              + " interrupts one (run of N PVC, "
              + String.join(", ", SINGLE.keySet())
              + "), LBBB, RBBB, variability, or wander, muscle, mains, gap, flat");
    }
    requireRoom(passage, kind.get(), first);
    if (passage.disturbances().size() == MOST) {
      throw first.error("more than " + MOST + " things interrupt this rhythm, expected fewer");
    }
    int number = kind.get() == Disturbance.Kind.RUN ? length : foci(kind.get());
    statement.expect("every", "every 8 beats");
    int every = (int) statement.whole("the number of beats", 2, MOST_BEATS);
    statement.take("beats");
    return passage.with(new Disturbance(kind.get(), every, number));
  }

  private static void requireRoom(Passage passage, Disturbance.Kind kind, ScriptWord word)
      throws ScriptException {
    boolean pacedToo = kind == Disturbance.Kind.PVC || kind == Disturbance.Kind.FUSION;
    boolean fits =
        passage.kind().takesDisturbances() && (passage.kind() != RhythmKind.PACED || pacedToo);
    if (!fits) {
      throw word.error(
          "found '" + word.text() + "', but nothing of the kind happens in this rhythm");
    }
  }

  private int foci(Disturbance.Kind kind) throws ScriptException {
    if (kind == Disturbance.Kind.PVC && statement.take("from")) {
      int foci = (int) statement.whole("the number of foci", 1, 2);
      statement.take("foci");
      statement.take("focus");
      return foci;
    }
    return 1;
  }
}
