package org.ectopy.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DetectionTest {

  private static String marks(Detection detection) {
    return String.join(
        " ",
        detection.annotations().annotations().stream()
            .map(mark -> mark.symbol().mnemonic() + mark.sample() + "/" + mark.subtype())
            .toList());
  }

  @Test
  void beatsAndQualityMarksAreInTimeOrder() {
    Detection detection =
        new Detection(1000, new long[] {10, 20, 400}, List.of(new Stretch(100, 300)));
    assertEquals("N10/0 N20/0 ~100/-1 ~300/0 N400/0", marks(detection));
    assertEquals(200, detection.unreadableFrames());
  }

  @Test
  void aStretchUntilTheEndOfTheRecordIsNotClosed() {
    Detection detection = new Detection(1000, new long[] {10}, List.of(new Stretch(100, 1000)));
    assertEquals("N10/0 ~100/-1", marks(detection));
    assertEquals(1000, detection.annotations().signalQuality(1000).getFirst().end());
  }

  @Test
  void touchingStretchesAreOneMark() {
    List<Stretch> touching = List.of(new Stretch(100, 200), new Stretch(200, 300));
    assertEquals("~100/-1 ~300/0", marks(new Detection(1000, new long[0], touching)));
  }

  @Test
  void disorderIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Detection(9, new long[] {5, 5}, List.of()));
    List<Stretch> overlapping = List.of(new Stretch(1, 5), new Stretch(4, 8));
    assertThrows(IllegalArgumentException.class, () -> new Detection(9, new long[0], overlapping));
    assertThrows(IllegalArgumentException.class, () -> new Stretch(3, 3));
  }

  @Test
  void equalByValue() {
    Detection one = new Detection(9, new long[] {1, 5}, List.of());
    assertEquals(one, new Detection(9, new long[] {1, 5}, List.of()));
    assertEquals(one.hashCode(), new Detection(9, new long[] {1, 5}, List.of()).hashCode());
    assertNotEquals(one, new Detection(9, new long[] {1, 6}, List.of()));
  }
}
