package org.ectopy.synthesis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.Samples;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;

class SynthesisTest {

  private static final double RATE = 360;
  private static final String CLEAN = "; muscle 0 mV; wander 0 mV; mains 0 mV";

  private static SyntheticRecord make(String script, long seed) throws ScriptException {
    return Synthesis.make(Script.parse(script), "made", seed, Progress.NONE);
  }

  private static List<Annotation> beats(SyntheticRecord made) {
    return made.annotations().beats();
  }

  private static double[] rr(SyntheticRecord made) {
    List<Annotation> beats = beats(made);
    double[] rr = new double[beats.size() - 1];
    Arrays.setAll(rr, i -> (beats.get(i + 1).sample() - beats.get(i).sample()) / RATE);
    return rr;
  }

  private static String symbols(SyntheticRecord made) {
    StringBuilder text = new StringBuilder();
    beats(made).forEach(beat -> text.append(beat.symbol().mnemonic()));
    return text.toString();
  }

  private static int[] lead(SyntheticRecord made, int lead) throws IOException {
    Samples all = made.record().read(0, (int) made.record().frames());
    return all.row(lead).clone();
  }

  @Test
  void theSameSeedGivesTheSameRecordAndAnotherSeedAnother() throws Exception {
    String script = "sinus 1 min; PVC every 7 beats; AF 20 s";
    assertArrayEquals(lead(make(script, 5), 0), lead(make(script, 5), 0));
    assertEquals(make(script, 5).annotations(), make(script, 5).annotations());
    assertFalse(Arrays.equals(lead(make(script, 5), 0), lead(make(script, 6), 0)));
  }

  @Test
  void thePauseAfterAPvcIsFullyCompensatory() throws Exception {
    SyntheticRecord made = make("sinus 60/min 1 min; variability 0 %; PVC every 6 beats", 1);
    String symbols = symbols(made);
    assertTrue(symbols.startsWith("NNNNNVNNNNNV"), symbols);
    double[] rr = rr(made);
    for (int v = symbols.indexOf('V'); v >= 0; v = symbols.indexOf('V', v + 1)) {
      assertTrue(rr[v - 1] < 0.7, "the PVC comes early: " + rr[v - 1]);
      assertEquals(2, rr[v - 1] + rr[v], 0.02);
    }
  }

  @Test
  void aPrematureAtrialContractionResetsTheSinusNode() throws Exception {
    SyntheticRecord made = make("sinus 60/min 1 min; variability 0 %; PAC every 6 beats", 1);
    int early = symbols(made).indexOf('A');
    double[] rr = rr(made);
    assertEquals(0.68, rr[early - 1], 0.06);
    assertEquals(1.07, rr[early], 0.01);
  }

  @Test
  void wenckebachPrGrowsByLessAndLessUntilAWaveIsBlocked() throws Exception {
    SyntheticRecord made = make("Wenckebach 75/min 1 min; variability 0 %", 1);
    double[] rr = rr(made);
    double[] round = {0.88, 0.85, 0.83, 2 * 0.8 - 0.16};
    for (int i = 0; i < 12; i++) {
      assertEquals(round[i % 4], rr[i], 0.004, "interval " + i);
    }
    long blocked =
        made.annotations().annotations().stream()
            .filter(each -> each.symbol().mnemonic().equals("x"))
            .count();
    assertTrue(blocked >= 14, blocked + " blocked waves");
  }

  @Test
  void fibrillationIsIrregularAndSinusRhythmIsNot() throws Exception {
    assertTrue(variation(rr(make("AF 90/min 2 min", 1))) > 0.18);
    assertTrue(variation(rr(make("sinus 70/min 2 min", 1))) < 0.06);
    assertTrue(variation(rr(make("VT 10 s", 1))) < 0.03);
  }

  private static double variation(double[] rr) {
    double mean = Arrays.stream(rr).average().orElseThrow();
    double square =
        Arrays.stream(rr).map(each -> (each - mean) * (each - mean)).average().orElseThrow();
    return Math.sqrt(square) / mean;
  }

  @Test
  void runsHaveTheLengthThatTheScriptSays() throws Exception {
    String symbols = symbols(make("sinus 1 min; run of 4 PVC every 12 beats", 3));
    assertTrue(symbols.startsWith("NNNNNNNNNNNVVVVN"), symbols);
  }

  @Test
  void flutterAndFibrillationStandBetweenBracketsWithMarkedWaves() throws Exception {
    SyntheticRecord made =
        make("sinus 10 s; ventricular flutter 240/min 10 s; VF 8 s; sinus 10 s", 2);
    List<String> marks =
        made.annotations().annotations().stream()
            .map(each -> each.symbol().mnemonic())
            .filter(each -> "[]!".contains(each))
            .toList();
    assertEquals("[", marks.getFirst());
    assertEquals("]", marks.getLast());
    long waves = marks.stream().filter("!"::equals).count();
    assertTrue(Math.abs(waves - 39) <= 1, waves + " waves");
    assertEquals(marks.size(), waves + 2);
  }

  /** A label stands where the clean complex departs farthest from 0, to a frame. */
  @Test
  void labelsStandOnTheMainDeflection() throws Exception {
    SyntheticRecord made =
        make(
            "sinus 1 min; PVC from 2 foci every 7 beats; PAC every 9 beats; sinus 20 s; RBBB;"
                + " paced 20 s"
                + CLEAN,
            4);
    int[] lead = lead(made, 0);
    assertTrue(beats(made).size() > 80);
    for (Annotation beat : beats(made)) {
      int at = (int) beat.sample();
      int best = at;
      for (int i = Math.max(0, at - 20); i <= Math.min(lead.length - 1, at + 20); i++) {
        best = Math.abs(lead[i]) > Math.abs(lead[best]) ? i : best;
      }
      assertTrue(Math.abs(best - at) <= 2, beat.symbol().mnemonic() + " at " + at + ": " + best);
    }
  }

  @Test
  void aVentricularBeatHasNoPWaveAndANormalOneHas() throws Exception {
    SyntheticRecord made =
        make("sinus 50/min 1 min; variability 0 %; ventricular escape every 5 beats" + CLEAN, 1);
    int[] lead = lead(made, 0);
    for (Annotation beat : beats(made).subList(1, beats(made).size())) {
      int p = (int) (beat.sample() - Math.round(Rhythm.P_TO_R * RATE));
      boolean escape = beat.symbol().mnemonic().equals("E");
      int height = lead[p] - lead[p - 25];
      assertTrue(escape ? height < 6 : height > 12, beat.symbol().mnemonic() + ": " + height);
    }
  }

  @Test
  void gapsHaveNoSamplesAndNoBeatsAndAreMarked() throws Exception {
    SyntheticRecord made = make("sinus 1 min; gap from 0:20 to 0:30; flat from 0:40 to 0:45", 1);
    int[] lead = lead(made, 1);
    assertEquals(Samples.GAP, lead[(int) (25 * RATE)]);
    assertEquals(0, lead[(int) (42 * RATE)]);
    assertTrue(
        beats(made).stream()
            .noneMatch(beat -> beat.sample() >= 20 * RATE && beat.sample() < 30 * RATE));
    List<Long> quality =
        made.annotations().annotations().stream()
            .filter(each -> each.symbol().mnemonic().equals("~"))
            .map(Annotation::sample)
            .toList();
    assertEquals(List.of(7200L, 10800L, 14400L, 16200L), quality);
  }

  @Test
  void theLimbLeadsObeyEinthovenAndGoldberger() throws Exception {
    SyntheticRecord made =
        make("leads: 12\nformat: 16\nrate: 500 Hz\nsinus 10 s; PVC every 4 beats", 1);
    Samples all = made.record().read(0, (int) made.record().frames());
    for (int i = 0; i < all.frames(); i++) {
      int first = all.row(0)[i];
      int second = all.row(1)[i];
      assertEquals(second - first, all.row(2)[i], 1);
      assertEquals(-(first + second) / 2.0, all.row(3)[i], 1);
      assertEquals(first - second / 2.0, all.row(4)[i], 1);
      assertEquals(second - first / 2.0, all.row(5)[i], 1);
    }
  }
}
