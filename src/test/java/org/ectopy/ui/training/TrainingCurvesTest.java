package org.ectopy.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingCurvesTest {

  @Test
  void fewPointsStayAsTheyAre() {
    TrainingCurves curve = new TrainingCurves();
    curve.add(0.5, 2);
    curve.add(1, 3);
    assertEquals(
        List.of(new TrainingCurves.Point(0.5, 2), new TrainingCurves.Point(1, 3)), curve.points());
  }

  /** A straight line stays one, since means of equal parts lie on it. */
  @Test
  void manyPointsBecomeMeans() {
    TrainingCurves curve = new TrainingCurves();
    for (int i = 0; i < 100_000; i++) {
      curve.add(i, 2.0 * i);
    }
    assertTrue(curve.points().size() <= 400, () -> curve.points().size() + " points");
    assertTrue(curve.points().size() >= 100, () -> curve.points().size() + " points");
    curve.points().forEach(point -> assertEquals(2 * point.at(), point.value(), 1e-6));
    assertTrue(curve.points().getLast().at() > 99_000);
  }
}
