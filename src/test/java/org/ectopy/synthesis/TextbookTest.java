package org.ectopy.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ectopy.record.Annotation;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;

/** What a textbook says of rhythms, measured on records without noise: 1 kHz, 1000 units a mV. */
class TextbookTest {

  private static final String LEADS = "leads: II V1\nrate: 1000 Hz\nformat: 16\n";
  private static final String QUIET = "; wander 0 mV; mains 0 mV; muscle ";
  private static final String CLEAN = QUIET + "0 mV";
  private static final String STEADY = "; variability 0 %";

  private static SyntheticRecord make(String script) throws ScriptException {
    return Synthesis.make(Script.parse(LEADS + script), "made", 11, Progress.NONE);
  }

  private static int[] lead(SyntheticRecord made, int lead) throws IOException {
    return made.record().read(0, (int) made.record().frames()).row(lead).clone();
  }

  private static List<Annotation> marked(SyntheticRecord made, String mnemonics) {
    return made.annotations().annotations().stream()
        .filter(each -> mnemonics.contains(each.symbol().mnemonic()))
        .toList();
  }

  private static int ms(Annotation mark) {
    return (int) mark.sample();
  }

  private static String text(List<Annotation> marks) {
    return marks.stream().map(each -> each.symbol().mnemonic()).collect(Collectors.joining());
  }

  /** Where a lead is farthest above its level at {@code from}, between two times in ms. */
  private static int highest(int[] lead, int from, int to) {
    int best = from;
    for (int i = from; i < to; i++) {
      best = lead[i] > lead[best] ? i : best;
    }
    return best;
  }

  /** From a peak in steps of 1 or -1 ms to where less than a twentieth of its height is left. */
  private static int edge(int[] lead, int peak, int step, int level) {
    int i = peak;
    while (Math.abs(lead[i] - level) > 0.05 * Math.abs(lead[peak] - level)) {
      i += step;
    }
    return i;
  }

  @Test
  void prIs120To200MillisecondsInSinusRhythm() throws Exception {
    SyntheticRecord made = make("sinus 60/min 30 s" + CLEAN);
    int[] lead = lead(made, 0);
    for (Annotation beat : marked(made, "N").subList(1, 29)) {
      int r = ms(beat);
      int level = lead[r - 300];
      int p = highest(lead, r - 240, r - 80);
      assertTrue(lead[p] - level > 80, "P is upright in II: " + (lead[p] - level));
      int pr = edge(lead, r, -1, level) - edge(lead, p, -1, level);
      assertTrue(pr >= 120 && pr <= 200, "PR " + pr + " ms");
    }
  }

  @Test
  void inMobitzTwoPrIsConstantAndEveryFourthPIsBlocked() throws Exception {
    SyntheticRecord made = make("Mobitz II 60/min 1 min" + STEADY + CLEAN);
    int[] lead = lead(made, 0);
    List<Annotation> marks = marked(made, "Nx");
    assertTrue("NNNx".repeat(20).startsWith(text(marks)), text(marks));
    assertTrue(marks.size() > 50);
    int pr =
        ms(marks.getFirst()) - highest(lead, ms(marks.getFirst()) - 240, ms(marks.get(0)) - 80);
    for (Annotation mark : marks) {
      int at = ms(mark);
      if (mark.symbol().mnemonic().equals("N")) {
        assertEquals(pr, at - highest(lead, at - 240, at - 80), 2, "P to R at " + at);
      } else {
        assertEquals(at, highest(lead, at - 100, at + 100), 20, "P at " + at);
        int after = lead[highest(lead, at, at + 600)];
        assertTrue(after < 250, "no complex follows: " + after);
      }
    }
  }

  @Test
  void eachSpikeOfThePacemakerCapturesWithin20To120Milliseconds() throws Exception {
    SyntheticRecord made =
        make("paced 70/min 30 s; fusion every 6 beats; PVC every 8 beats" + CLEAN);
    int[] lead = lead(made, 0);
    List<Integer> spikes = new ArrayList<>();
    for (int i = 1; i < lead.length - 1; i++) {
      // Only a spike bends by 0.1 mV within a millisecond.
      boolean sharp = Math.abs(lead[i - 1] - 2 * lead[i] + lead[i + 1]) > 100;
      if (sharp && (spikes.isEmpty() || i - spikes.getLast() > 20)) {
        spikes.add(i);
      }
    }
    List<Annotation> paced = marked(made, "/f");
    assertTrue(text(paced).contains("f") && !marked(made, "V").isEmpty());
    assertEquals(paced.size(), spikes.size());
    for (int i = 0; i < spikes.size(); i++) {
      int delay = ms(paced.get(i)) - spikes.get(i);
      assertTrue(delay >= 20 && delay <= 120, "captured after " + delay + " ms");
    }
  }

  @Test
  void aFusionBeatLiesBetweenItsOrigins() throws Exception {
    SyntheticRecord made =
        make("sinus 70/min 1 min; PVC every 7 beats; fusion every 5 beats" + STEADY + CLEAN);
    double[] normal = complex(made, marked(made, "N").get(1));
    double[] ventricular = complex(made, marked(made, "V").getFirst());
    double apart = correlation(normal, ventricular);
    List<Annotation> fusions = marked(made, "F");
    assertTrue(fusions.size() > 5);
    for (Annotation fusion : fusions) {
      double[] shape = complex(made, fusion);
      assertTrue(correlation(shape, normal) > apart, "like N");
      assertTrue(correlation(shape, ventricular) > apart, "like V");
    }
  }

  /** 200 ms about a beat's label in both leads, one after the other. */
  private static double[] complex(SyntheticRecord made, Annotation beat) throws IOException {
    double[] shape = new double[400];
    for (int lead = 0; lead < 2; lead++) {
      int[] all = lead(made, lead);
      for (int i = 0; i < 200; i++) {
        shape[200 * lead + i] = all[ms(beat) - 100 + i];
      }
    }
    return shape;
  }

  private static double correlation(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElseThrow();
    double meanB = Arrays.stream(b).average().orElseThrow();
    double both = 0;
    double ofA = 0;
    double ofB = 0;
    for (int i = 0; i < a.length; i++) {
      both += (a[i] - meanA) * (b[i] - meanB);
      ofA += (a[i] - meanA) * (a[i] - meanA);
      ofB += (b[i] - meanB) * (b[i] - meanB);
    }
    return both / Math.sqrt(ofA * ofB);
  }

  /** Counted where no complex and no T wave hides them. */
  @Test
  void flutterWavesCome300TimesAMinute() throws Exception {
    SyntheticRecord made = make("flutter 40/min 1 min" + CLEAN);
    int[] lead = lead(made, 0);
    List<Annotation> beats = marked(made, "N");
    int counted = 0;
    for (int i = 0; i + 1 < beats.size(); i++) {
      int before = 0;
      for (int t = ms(beats.get(i)) + 500; t < ms(beats.get(i + 1)) - 110; t++) {
        if (highest(lead, t - 60, t + 60) == t) {
          assertTrue(before == 0 || Math.abs(t - before - 200) <= 2, "wave after " + (t - before));
          counted += before == 0 ? 0 : 1;
          before = t;
        }
      }
    }
    assertTrue(counted > 50, counted + " waves");
  }

  @Test
  void qtIsNormalAndShorterAtAHigherRate() throws Exception {
    double slow = qt(50);
    double usual = qt(60);
    double fast = qt(100);
    assertTrue(usual >= 350 && usual <= 450, "QT at 60/min is QTc: " + usual);
    assertTrue(slow > usual + 10 && usual > fast + 30, slow + ", " + usual + ", " + fast);
  }

  /** The QT interval in ms of the fifth beat at a rate. */
  private static int qt(int perMinute) throws Exception {
    SyntheticRecord made = make("sinus " + perMinute + "/min 20 s" + STEADY + CLEAN);
    int[] lead = lead(made, 0);
    int r = ms(marked(made, "N").get(4));
    int level = lead[r - 65];
    int t = highest(lead, r + 120, r + 400);
    return edge(lead, t, 1, level) - edge(lead, r, -1, level);
  }

  /** Sinus arrhythmia: the longest and the shortest interval differ by more than 120 ms. */
  @Test
  void breathingChangesTheRateMostInSinusArrhythmia() throws Exception {
    double arrhythmia = range(make("sinus arrhythmia 66/min 2 min"));
    double usual = range(make("sinus 66/min 2 min"));
    assertTrue(arrhythmia > 120, "sinus arrhythmia " + arrhythmia + " ms");
    assertTrue(usual > 10 && usual < 120, "sinus rhythm " + usual + " ms");
  }

  private static double range(SyntheticRecord made) {
    List<Annotation> beats = marked(made, "N");
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 1; i < beats.size(); i++) {
      int rr = ms(beats.get(i)) - ms(beats.get(i - 1));
      least = Math.min(least, rr);
      most = Math.max(most, rr);
    }
    return most - least;
  }

  @Test
  void muscleNoiseHasTheStrengthThatTheScriptSays() throws Exception {
    SyntheticRecord clean = make("sinus 1 min" + CLEAN);
    SyntheticRecord noisy = make("sinus 1 min" + QUIET + "0.1 mV");
    assertEquals(marked(clean, "N"), marked(noisy, "N"));
    for (int lead = 0; lead < 2; lead++) {
      int[] without = lead(clean, lead);
      int[] with = lead(noisy, lead);
      double square = 0;
      for (int i = 0; i < with.length; i++) {
        square += Math.pow(with[i] - without[i], 2);
      }
      assertEquals(100, Math.sqrt(square / with.length), 3, "root mean square in uV");
    }
  }

  @Test
  void beatsOfABlockedBundleBranchAreLabelledSo() throws Exception {
    SyntheticRecord made =
        make("sinus 10 s; LBBB; sinus 10 s; RBBB; sinus 10 s; AF 10 s; LBBB" + CLEAN);
    String labels = text(marked(made, "NLR"));
    assertTrue(labels.matches("L{8,}R{8,}N{8,}L{8,}"), labels);
    int[] v1 = lead(made, 1);
    int left = ms(marked(made, "L").get(3));
    int right = ms(marked(made, "R").get(3));
    assertTrue(v1[highest(v1, left - 60, left + 120)] < 250, "LBBB is negative in V1");
    assertTrue(v1[highest(v1, right + 30, right + 120)] > 400, "RBBB ends upright in V1");
  }
}
