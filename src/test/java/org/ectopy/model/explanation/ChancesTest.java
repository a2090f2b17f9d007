package org.ectopy.model.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ectopy.model.LogitScaling;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class ChancesTest {

  /** e^0 four times and e^(ln 6) make 10: V has 0.6, each other 0.1, and the odds are 6 : 4. */
  @Test
  void logitsBecomeProbabilitiesAndOdds() {
    float[] logits = {9, 9, 9, 9, 9, 0, 0, (float) Math.log(6), 0, 0};
    Chances chances = Chances.of(logits, 1, LogitScaling.NONE);
    assertEquals(0.6, chances.of(BeatClass.V), 1e-6);
    assertEquals(0.1, chances.of(BeatClass.Q), 1e-6);
    assertEquals(Math.log(1.5), chances.logOdds(BeatClass.V), 1e-6);
    assertEquals(Math.log(1 / 9.0), chances.logOdds(BeatClass.N), 1e-6);
    assertEquals(BeatClass.V, chances.mostProbable());
  }

  /** Against four times e^-60: 60 - ln 4, where a probability as a float is 1. */
  @Test
  void oddsTellOfCertaintyBeyondTheProbability() {
    Chances chances = Chances.of(new float[] {60, 0, 0, 0, 0}, 0, LogitScaling.NONE);
    assertEquals(60 - Math.log(4), chances.logOdds(BeatClass.N), 1e-9);
  }

  /** Logits 2 and 0: twice, plus offsets 1 and 0, make e^5 against e^0. */
  @Test
  void theScalingOfTheModelCounts() {
    LogitScaling scaling =
        new LogitScaling(List.of(2., 2., 1., 1., 1.), List.of(1., 0., 0., 0., 0.));
    Chances chances = Chances.of(new float[] {2, 0, -90, -90, -90}, 0, scaling);
    assertEquals(Math.exp(5) / (Math.exp(5) + 1), chances.of(BeatClass.N), 1e-9);
  }

  @Test
  void amongEqualsTheFirstIsMostProbable() {
    Chances chances = Chances.of(new float[] {0, 1, 1, 0, 0}, 0, LogitScaling.NONE);
    assertEquals(BeatClass.S, chances.mostProbable());
  }
}
