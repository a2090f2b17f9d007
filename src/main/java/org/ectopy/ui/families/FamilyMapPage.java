package org.ectopy.ui.families;

import java.util.Set;
import java.util.stream.IntStream;
import org.ectopy.ui.trace.Sheet;

/**
 * A map that is to be drawn.
 *
 * @param map where the beats lie
 * @param reading what is said of them
 * @param enclosed the beats that a lasso took; they stand out
 * @param families those whose members stand out where no lasso took any
 * @param sheet the size and the colours; its rows do not matter
 */
record FamilyMapPage(
    FamilyMap map,
    FamiliesReading reading,
    Set<Integer> enclosed,
    Set<Integer> families,
    Sheet sheet) {

  /** The beats that stand out. */
  IntStream chosen() {
    return enclosed.isEmpty()
        ? families.stream()
            .filter(family -> family < reading.cards().size())
            .flatMapToInt(family -> reading.cards().get(family).family().members())
        : enclosed.stream().mapToInt(beat -> beat);
  }
}
