package org.ectopy.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.model.training.EpochReport;
import org.ectopy.model.training.StepReport;
import org.junit.jupiter.api.Test;

class LiveRunTest {

  private static final double EXACT = 1e-12;

  private final List<LiveRun.Reading> told = new ArrayList<>();
  private final LiveRun run = new LiveRun(Runnable::run, 2, told::add);

  private static EpochReport epoch(int number, double loss) {
    return new EpochReport(number, loss, 0.001, 1000, Optional.empty(), true, Duration.ZERO);
  }

  @Test
  void theLossIsThatOfTheStepsSinceTheReadingBefore() {
    run.stepDone(new StepReport(1, 0.25, 1.0, 0.001, 1000, Duration.ZERO));
    run.epochDone(epoch(1, 0.75));
    run.epochDone(epoch(2, 0.25));
    assertEquals(1.0, told.get(0).loss(), EXACT);
    assertEquals(0.5, told.get(1).loss(), EXACT); // halves of 1.0 and 0.5 have a mean of 0.75
    assertEquals(0.25, told.get(2).loss(), EXACT);
  }

  @Test
  void whatComesTooFastForAnyoneToReadIsLeftOut() {
    for (int step = 1; step <= 10; step++) {
      run.stepDone(new StepReport(1, step / 1e6, 1.0, 0.001, 1000, Duration.ZERO));
    }
    assertEquals(1, told.size());
  }
}
