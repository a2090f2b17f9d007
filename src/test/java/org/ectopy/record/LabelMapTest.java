package org.ectopy.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LabelMapTest {

  @Test
  void ec57PutsEscapeBeatsInS() {
    assertEquals("N:BLNR S:AJSaejn V:EVr F:F Q:/?Qf", classes(LabelMap.EC57));
  }

  @Test
  void machineLearningPutsAtrialAndNodalEscapeBeatsInN() {
    assertEquals("N:BLNRej S:AJSan V:EVr F:F Q:/?Qf", classes(LabelMap.MACHINE_LEARNING));
  }

  @Test
  void aMapIsFoundByItsPrintedName() {
    assertEquals(Optional.of(LabelMap.EC57), LabelMap.named("ec57"));
    assertEquals(Optional.of(LabelMap.MACHINE_LEARNING), LabelMap.named("ml"));
    assertEquals(Optional.empty(), LabelMap.named("EC-57"));
  }

  @Test
  void aCodeKeepsItsClassWhateverItIsCalled() {
    AnnotationSymbol renamed = new AnnotationSymbol(5, "PVC", "", true);
    assertEquals(Optional.of(BeatClass.V), LabelMap.EC57.classOf(renamed));
  }

  private static String classes(LabelMap map) {
    return Arrays.stream(BeatClass.values())
        .map(beatClass -> beatClass + ":" + mnemonics(map, beatClass))
        .collect(Collectors.joining(" "));
  }

  private static String mnemonics(LabelMap map, BeatClass beatClass) {
    return SymbolTable.STANDARD.symbols().stream()
        .filter(symbol -> map.classOf(symbol).equals(Optional.of(beatClass)))
        .map(AnnotationSymbol::mnemonic)
        .sorted()
        .collect(Collectors.joining());
  }
}
