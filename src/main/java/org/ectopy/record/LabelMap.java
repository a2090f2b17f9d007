package org.ectopy.record;

import java.util.Arrays;
import java.util.Optional;

/**
 * How beat symbols become AAMI classes. Two ways are in use; every report names the one it took.
 */
public enum LabelMap {
  /** ANSI/AAMI EC57 as WFDB's {@code bxb} applies it: escape beats e and j are in S, as n is. */
  EC57("ec57", BeatClass.S),
  /** As most machine-learning papers have it: escape beats e and j are in N, n is in S. */
  MACHINE_LEARNING("ml", BeatClass.N);

  private final String printedName;
  private final BeatClass escapeBeats;

  LabelMap(String printedName, BeatClass escapeBeats) {
    this.printedName = printedName;
    this.escapeBeats = escapeBeats;
  }

  /** The map with a printed name. */
  public static Optional<LabelMap> named(String printedName) {
    return Arrays.stream(values()).filter(map -> map.printedName.equals(printedName)).findFirst();
  }

  /** What reports print and commands take. */
  public String printedName() {
    return printedName;
  }

  /** The class of a beat symbol, by its code; empty for a mark that is no beat. */
  public Optional<BeatClass> classOf(AnnotationSymbol symbol) {
    return switch (SymbolTable.STANDARD.symbol(symbol.code()).mnemonic()) {
      case "N", "L", "R", "B" -> Optional.of(BeatClass.N);
      case "e", "j" -> Optional.of(escapeBeats);
      case "A", "a", "J", "S", "n" -> Optional.of(BeatClass.S);
      case "V", "E", "r" -> Optional.of(BeatClass.V);
      case "F" -> Optional.of(BeatClass.F);
      case "/", "f", "Q", "?" -> Optional.of(BeatClass.Q);
      default -> Optional.empty();
    };
  }
}
