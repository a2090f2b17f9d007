package org.ectopy.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WaveMarkTest {

  @Test
  void aBeatIsDelineatedByThreeWaves() {
    assertEquals(
        "P 10 15 20 | QRS 25 30 35 | T 40 50 60",
        waves(Marks.of("10( 15p 20) 25( 30N 35) 40( 50t 60)")));
  }

  @Test
  void partsMayBeMissing() {
    assertEquals(
        "P - 15 - | QRS 25 30 - | T - 50 60 | U - 70 -",
        waves(Marks.of("15p 25( 30V 50t 60) 70u")));
  }

  @Test
  void aBeatByItselfIsNoWaveMark() {
    assertEquals("", waves(Marks.of("10N 20+(N 30V 40N")));
  }

  @Test
  void withoutAPeakTheNumberTellsTheWave() {
    List<Annotation> annotations =
        List.of(
            Marks.numbered(10, "(", 0, 2),
            Marks.numbered(20, ")", 0, 2),
            Marks.numbered(30, ")", 0, 1),
            Marks.numbered(40, "(", 0, 7));
    assertEquals("T 10 - 20 | QRS - - 30 | ? 40 - -", waves(annotations));
  }

  @Test
  void twoPeaksOfOneWaveAreTwoMarks() {
    assertEquals("T 10 15 - | T - 20 25", waves(Marks.of("10( 15t 20t 25)")));
  }

  @Test
  void leadsDoNotMix() {
    List<Annotation> annotations =
        List.of(
            Marks.numbered(10, "(", 0, 0),
            Marks.numbered(11, "(", 1, 0),
            Marks.numbered(15, "p", 0, 0),
            Marks.numbered(16, "p", 1, 0),
            Marks.numbered(20, ")", 0, 0),
            Marks.numbered(21, ")", 1, 0));
    assertEquals("P 10 15 20 | P 11 16 21", waves(annotations));
    assertEquals(
        List.of(0, 1),
        new AnnotationSet(annotations).waveMarks().stream().map(WaveMark::channel).toList());
  }

  @Test
  void aMarkOfNothingIsRejected() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new WaveMark(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static String waves(List<Annotation> annotations) {
    return new AnnotationSet(annotations)
        .waveMarks().stream()
            .map(
                wave ->
                    wave.kind().map(Enum::name).orElse("?")
                        + tick(wave.onset())
                        + tick(wave.peak())
                        + tick(wave.end()))
            .collect(Collectors.joining(" | "));
  }

  private static String tick(Optional<Annotation> annotation) {
    return annotation.map(present -> " " + present.sample()).orElse(" -");
  }
}
