package org.ectopy.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatSet;
import org.ectopy.model.LogitScaling;
import org.ectopy.model.TinyBeats;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private final BeatSet set = TinyBeats.set(100, 3);

  VerdictTest() throws IOException {}

  private int first(BeatClass label, int skipped) {
    return set.all()
        .filter(beat -> set.label(beat) == label)
        .skip(skipped)
        .findFirst()
        .orElseThrow();
  }

  /**
   * N N V V, of which all but the first N are called V. N: precision 1, recall 1/2, F1 2/3; V: 2/3,
   * 1, 4/5. With a highest logit of ln 4 and four of 0, the highest has a probability of 1/2 and
   * each other one 1/8.
   */
  @Test
  void countsWhatIsRight() {
    int[] beats = {
      first(BeatClass.N, 0), first(BeatClass.N, 1), first(BeatClass.V, 0), first(BeatClass.V, 1)
    };
    float[] logits = new float[20];
    int[] called = {0, 2, 2, 2};
    IntStream.range(0, 4).forEach(i -> logits[5 * i + called[i]] = (float) Math.log(4));
    Verdict verdict = Verdict.of(logits, LabelledBeats.of(set, beats), LogitScaling.NONE);
    assertEquals(0.75, verdict.accuracy(), 1e-12);
    assertEquals((2 / 3.0 + 4 / 5.0) / 2, verdict.macroF1(), 1e-12);
    assertEquals((3 * Math.log(2) + Math.log(8)) / 4, verdict.loss(), 1e-6);
    assertEquals(List.of(1L, 0L, 1L, 0L, 0L), verdict.confusion().get(0));
    assertEquals(List.of(0L, 0L, 2L, 0L, 0L), verdict.confusion().get(2));
  }

  /**
   * Logits that say 0.9 (ln 36 against four zeros) and are right in three of four beats are too
   * sure. Cross-entropy is least where the probability is the share that is right: e^(ln 36 / T) /
   * (e^(ln 36 / T) + 4) = 3/4, so ln 36 / T = ln 12.
   */
  @Test
  void theTemperatureMakesConfidenceTheShareThatIsRight() {
    int[] beats = {
      first(BeatClass.N, 0), first(BeatClass.N, 1), first(BeatClass.N, 2), first(BeatClass.V, 0)
    };
    float[] logits = new float[20];
    IntStream.range(0, 4).forEach(i -> logits[5 * i] = (float) Math.log(36));
    LogitScaling scaling = TemperatureFit.fit(logits, LabelledBeats.of(set, beats));
    assertEquals(Math.log(12) / Math.log(36), scaling.factors().getFirst(), 1e-3);
  }
}
