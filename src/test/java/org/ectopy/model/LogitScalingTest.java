package org.ectopy.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogitScalingTest {

  /** exp of 2 ln 2 + 0, ln 3 - ln 3 and three zeros: 4, 1, 1, 1, 1 of 8. */
  @Test
  void scalesClassByClass() {
    LogitScaling scaling =
        new LogitScaling(
            List.of(2.0, 1.0, 1.0, 1.0, 1.0), List.of(0.0, -Math.log(3), 0.0, 0.0, 0.0));
    float[] row = {(float) Math.log(2), (float) Math.log(3), 0, 0, 0};
    scaling.apply(row);
    assertArrayEquals(new float[] {0.5f, 0.125f, 0.125f, 0.125f, 0.125f}, row, 1e-6f);
  }

  @Test
  void hugeLogitsStayNumbers() {
    float[] row = {1e30f, 0, -1e30f, 1e30f, 0};
    LogitScaling.NONE.apply(row);
    assertArrayEquals(new float[] {0.5f, 0, 0, 0.5f, 0}, row, 0);
  }

  @Test
  void whatIsNoScalingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> LogitScaling.temperature(-1));
    assertThrows(IllegalArgumentException.class, () -> LogitScaling.temperature(0));
    List<Double> four = Collections.nCopies(4, 1.0);
    assertThrows(IllegalArgumentException.class, () -> new LogitScaling(four, four));
  }
}
