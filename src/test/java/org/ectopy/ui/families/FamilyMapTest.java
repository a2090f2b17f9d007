package org.ectopy.ui.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.EcgRecord;
import org.ectopy.review.BeatPoints;
import org.ectopy.review.FamilyGrouping;
import org.ectopy.task.Progress;
import org.ectopy.ui.TwoShapes;
import org.ectopy.ui.control.Lasso;
import org.junit.jupiter.api.Test;

class FamilyMapTest {

  private static BeatPoints points() throws IOException {
    long[] frames = new long[29];
    for (int beat = 0; beat < frames.length; beat++) {
      frames[beat] = 100L * (beat + 1);
    }
    try (EcgRecord record = TwoShapes.record("night", 3000)) {
      return FamilyGrouping.of(record, BeatList.at(frames), Progress.NONE).families().points();
    }
  }

  @Test
  void beatsAlikeLieTogetherAndALassoTakesThem() throws IOException {
    FamilyMap map = new FamilyMap(points(), FamilyAxes.SHAPE, 200, 200);
    Lasso lasso = new Lasso(0, map.y(2) - 20);
    lasso.to(200, map.y(2) - 20);
    lasso.to(200, map.y(2) + 20);
    lasso.to(0, map.y(2) + 20);
    assertThat(map.within(lasso)).isEqualTo(Set.of(2, 5, 8, 11, 14, 17, 20, 23, 26));
  }

  @Test
  void everyBeatIsOnTheMap() throws IOException {
    for (FamilyAxes axes : FamilyAxes.values()) {
      FamilyMap map = new FamilyMap(points(), axes, 200, 150);
      for (int beat = 0; beat < map.beats(); beat++) {
        assertThat(map.x(beat)).isBetween(0.0, 200.0);
        assertThat(map.y(beat)).isBetween(0.0, 150.0);
      }
    }
  }

  @Test
  void aBeatIsFoundWhereItLies() throws IOException {
    FamilyMap map = new FamilyMap(points(), FamilyAxes.SHAPE, 200, 200);
    int found = map.nearest(map.x(2), map.y(2), 3);
    assertThat(found % 3).isEqualTo(2);
    assertThat(map.nearest(-100, -100, 3)).isEqualTo(FamilyMap.NO_BEAT);
  }
}
