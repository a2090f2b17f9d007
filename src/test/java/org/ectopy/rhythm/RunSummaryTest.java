package org.ectopy.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ectopy.evaluation.EctopicRun;
import org.ectopy.evaluation.RunKind;
import org.ectopy.evaluation.RunLength;
import org.junit.jupiter.api.Test;

/** Runs counted by hand; a frame is a millisecond. */
class RunSummaryTest {

  private static RunSummary ventricular(RhythmStudy study) {
    return RunSummary.of(study, RunKind.VENTRICULAR);
  }

  @Test
  void runsAreCountedByLength() {
    // one single, two couplets, runs of 3 and 5, one of 6
    RunSummary runs = ventricular(Studies.steady("NVNVVNVFNVVVNVVVVVNVVVVVVN"));
    assertEquals(1, runs.single());
    assertEquals(2, runs.count(RunLength.COUPLET));
    assertEquals(2, runs.count(RunLength.SHORT_RUN));
    assertEquals(1, runs.count(RunLength.LONG_RUN));
    assertEquals(0, runs.episodes());
    assertEquals(6, runs.longest().orElseThrow().beats());
    assertEquals(3, runs.salvos().size());
  }

  @Test
  void theFastestRunIsByTheIntervalsWithinIt() {
    // V V V in 500 + 500 ms, then V V V V in 3 * 400 ms: 120 and 150 a minute
    RunSummary runs =
        ventricular(Studies.beats("NVVVNNVVVVN", 800, 500, 500, 900, 800, 800, 400, 400, 400, 900));
    EctopicRun fastest = runs.fastest().orElseThrow();
    assertEquals(4, fastest.beats());
    assertEquals(150, runs.perMinute(fastest), 1e-9);
    // 1000 + 800 + 500 + 500 + 900 + 800 + 800
    assertEquals(5300, fastest.from());
    assertEquals(6500, fastest.to());
  }

  @Test
  void flutterIsOneLongRunWithTheBeatsAfterIt() {
    // as rxr has it; the three beats after it are the only salvo
    RunSummary runs =
        ventricular(Studies.of(20_000, "1000N 2000[ 5000] 6000V 6500V 7000V 8000N 9000V 10000N"));
    assertEquals(1, runs.episodes());
    assertEquals(1, runs.count(RunLength.LONG_RUN));
    assertEquals(1, runs.single());
    assertEquals(1, runs.salvos().size());
    assertEquals(6000, runs.longest().orElseThrow().from());
  }

  @Test
  void normalBeatsInAtrialFibrillationMakeNoSalvo() {
    RunSummary runs =
        RunSummary.of(
            Studies.of(20_000, "1000N 2000+(AFIB 2500N 3000N 3500N 4000+(N 5000N 6000A 7000N"),
            RunKind.SUPRAVENTRICULAR);
    assertEquals(1, runs.episodes());
    assertEquals(1, runs.single());
    assertTrue(runs.salvos().isEmpty());
  }

  @Test
  void nothingUnreadableLiesInASalvo() {
    RunSummary runs =
        ventricular(Studies.of(20_000, "1000V 1500V 1600~-1 1700~0 2000V 2500V 3000N"));
    assertTrue(runs.salvos().isEmpty());
    assertEquals(2, runs.count(RunLength.COUPLET));
  }
}
