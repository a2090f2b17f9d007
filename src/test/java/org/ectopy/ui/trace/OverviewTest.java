package org.ectopy.ui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.ectopy.record.BeatClass;
import org.ectopy.record.SymbolTable;
import org.ectopy.rhythm.HeartRate;
import org.ectopy.rhythm.QualityStretch;
import org.ectopy.rhythm.RecordQuality;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.Viewport;
import org.junit.jupiter.api.Test;

/** Ten minutes at 100 frames a second in 200 columns of 3 s; ink on a white strip. */
class OverviewTest {

  private static final int WIDTH = 200;
  private static final int HEIGHT = 54;
  private static final int WHITE = 0xffffffff;
  private static final int BLACK = 0xff000000;
  private static final int RED = 0xffff0000;
  private static final int GREY = 0xffeeeeee;
  private static final Inks INKS =
      new Inks(
          Map.of(
              ColorRole.PANEL, WHITE,
              ColorRole.HAIRLINE, WHITE,
              ColorRole.MUTED, BLACK,
              ColorRole.V, RED));

  /** A beat each second, after five minutes one each half second. */
  private static Marks beats(LongPredicate ventricular) {
    List<BeatMark> beats = new ArrayList<>();
    for (long frame = 0; frame < 60_000; frame += frame < 30_000 ? 100 : 50) {
      BeatClass each = ventricular.test(frame) ? BeatClass.V : BeatClass.N;
      beats.add(new BeatMark(frame, SymbolTable.STANDARD.symbol(1), each));
    }
    return new Marks(beats, List.of(), List.of());
  }

  private static Overview draw(Marks marks, RecordQuality quality, Inks inks) {
    Viewport all = new Viewport(0, 300, 1, WIDTH, 60_000);
    Sheet sheet = new Sheet(WIDTH, HEIGHT, 1, RowLayout.share(1, HEIGHT, 1), inks);
    HeartRate rate = new HeartRate(marks.intervals(quality, 100));
    return Overview.of(new OverviewPage(ShownBeats.unpredicted(marks), rate, quality, all, sheet));
  }

  /** The row of the darkest pixel among those of the curve; -1 where there is none. */
  private static int curve(Raster raster, int x) {
    int darkest = -1;
    int least = 0xff;
    for (int y = 0; y < HEIGHT - Overview.CURVE_FOOT + 2; y++) {
      int light = raster.pixels()[y * WIDTH + x] & 0xff;
      if (light < least) {
        least = light;
        darkest = y;
      }
    }
    return darkest;
  }

  @Test
  void theCurveRisesFromSixtyToAHundredAndTwenty() {
    Overview overview = draw(beats(f -> false), RecordQuality.CLEAN, INKS);
    assertEquals(new RateScale(60, 120), overview.rates());
    assertEquals(HEIGHT - Overview.CURVE_FOOT, curve(overview.raster(), 50), 1);
    assertEquals(Overview.CURVE_TOP, curve(overview.raster(), 150), 1);
  }

  @Test
  void thereIsNoCurveWhereNothingCanBeRead() {
    QualityStretch gap = new QualityStretch(12_000, 18_000, QualityStretch.Grade.MISSING);
    Raster raster = draw(beats(f -> false), new RecordQuality(List.of(gap)), INKS).raster();
    assertNotEquals(-1, curve(raster, 30));
    assertEquals(-1, curve(raster, 50));
    assertNotEquals(-1, curve(raster, 70));
  }

  @Test
  void theLaneAtTheFootShowsTheQuality() {
    Inks inks =
        new Inks(Map.of(ColorRole.PANEL, WHITE, ColorRole.HAIRLINE, GREY, ColorRole.MUTED, BLACK));
    List<QualityStretch> stretches =
        List.of(
            new QualityStretch(3000, 6000, QualityStretch.Grade.PARTLY),
            new QualityStretch(9000, 12_000, QualityStretch.Grade.UNREADABLE));
    Raster raster = draw(Marks.NONE, new RecordQuality(stretches), inks).raster();
    int foot = (HEIGHT - 1) * WIDTH;
    int clean = raster.pixels()[foot + 5] & 0xff;
    int partly = raster.pixels()[foot + 15] & 0xff;
    int unreadable = raster.pixels()[foot + 35] & 0xff;
    assertEquals(3, List.of(clean, partly, unreadable).stream().distinct().count());
    assertEquals(List.of(unreadable, partly, clean), sorted(clean, partly, unreadable));
    assertEquals(GREY, raster.pixels()[35], "an unreadable stretch is grey up to the top");
    assertNotEquals(GREY, raster.pixels()[15]);
  }

  private static List<Integer> sorted(Integer... values) {
    return List.of(values).stream().sorted().toList();
  }

  @Test
  void ventricularBeatsAreTicksInTheirColour() {
    Raster raster = draw(beats(f -> f >= 15_000 && f < 15_300), RecordQuality.CLEAN, INKS).raster();
    int row = (HEIGHT - 6) * WIDTH;
    assertEquals(RED, raster.pixels()[row + 50]);
    assertEquals(WHITE, raster.pixels()[row + 49]);
    assertEquals(WHITE, raster.pixels()[row + 51]);
  }
}
