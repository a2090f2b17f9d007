package org.ectopy.ui.beats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.ectopy.ui.control.Lasso;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.trace.ColorRole;
import org.ectopy.ui.trace.Inks;
import org.ectopy.ui.trace.Raster;
import org.ectopy.ui.trace.RowLayout;
import org.ectopy.ui.trace.Sheet;
import org.junit.jupiter.api.Test;

/** N 800 N 500 V 1100 N 800 N: beats at 1.0, 1.8, 2.3, 3.4 and 4.2 s, one pixel for 10 ms. */
class RrPlotTest {

  private static final int NORMAL = 0xff112233;
  private static final int VENTRICULAR = 0xffee2211;
  private static final RrFrame FRAME = new RrFrame(0, 0, 100, 100);

  private final RrSeries series = RrBeats.series("NNVNN", 800, 500, 1100, 800);

  private RrPlot plot(RrKind kind) {
    RrAxis intervals = new RrAxis(400, 1400, 100, 0);
    RrAxis across =
        kind == RrKind.POINCARE ? new RrAxis(400, 1400, 0, 100) : new RrAxis(0, 5, 0, 100);
    return new RrPlot(kind, series, 0, 5, across, intervals);
  }

  @Test
  void theTachogramHasAPointForEachInterval() {
    RrPlot plot = plot(RrKind.TACHOGRAM);
    assertEquals(4, plot.points());
    assertFalse(plot.has(0), "no interval ends with the first beat");
    assertEquals(46, plot.x(2), 1e-9); // 2.3 s of 5 s
    assertEquals(90, plot.y(2), 1e-9); // 500 is 100 above 400: 10 above the foot
  }

  @Test
  void thePoincarePlotHasAPointForEachBeatBetweenTwoIntervals() {
    RrPlot plot = plot(RrKind.POINCARE);
    assertEquals(3, plot.points());
    assertFalse(plot.has(4), "no interval follows the last beat");
    assertEquals(10, plot.x(2), 1e-9); // before V: 500
    assertEquals(30, plot.y(2), 1e-9); // after V: 1100, 70 above the foot
  }

  @Test
  void theNearestPointIsFound() {
    RrPlot plot = plot(RrKind.POINCARE);
    assertEquals(2, plot.nearest(12, 28, 5));
    assertEquals(Session.NO_BEAT, plot.nearest(90, 90, 5));
  }

  @Test
  void aLassoChoosesWhatIsInIt() {
    Lasso lasso = new Lasso(0, 20);
    lasso.to(20, 20);
    lasso.to(20, 40);
    lasso.to(0, 40);
    assertTrue(lasso.encloses());
    assertEquals(BeatSelection.of(IntStream.of(2)), plot(RrKind.POINCARE).within(lasso));
  }

  @Test
  void aLassoMayBeHollow() {
    // a U: what lies between its arms is outside
    Lasso lasso = new Lasso(0, 0);
    int[][] corners = {{10, 0}, {10, 30}, {30, 30}, {30, 0}, {40, 0}, {40, 40}, {0, 40}};
    for (int[] corner : corners) {
      lasso.to(corner[0], corner[1]);
    }
    assertTrue(lasso.holds(5, 20));
    assertFalse(lasso.holds(20, 10));
    assertTrue(lasso.holds(20, 35));
  }

  @Test
  void aFilterDoesWhatTheLassoDoes() {
    RrFilter.Span shortOnes = RrFilter.Span.parse("300-600").orElseThrow();
    RrFilter.Span longOnes = RrFilter.Span.parse("1000-").orElseThrow();
    RrFilter filter = new RrFilter(shortOnes, longOnes, java.util.Optional.empty());
    assertEquals(BeatSelection.of(IntStream.of(2)), filter.of(series, 0, 5));
    assertTrue(RrFilter.Span.parse("600-300").isEmpty());
    assertTrue(RrFilter.Span.parse("fast").isEmpty());
    assertEquals(RrFilter.Span.ALL, RrFilter.Span.parse(" ").orElseThrow());
  }

  @Test
  void theRangeHoldsAllIntervalsInRoundFigures() {
    RrRange range = RrRange.of(series);
    assertEquals(400, range.low());
    assertEquals(1200, range.high());
    assertEquals(RrRange.USUAL, RrRange.of(RrSeries.NONE));
  }

  @Test
  void pointsAreDrawnInTheColoursOfTheirClasses() {
    Map<ColorRole, Integer> inks = new EnumMap<>(ColorRole.class);
    inks.put(ColorRole.N, NORMAL);
    inks.put(ColorRole.V, VENTRICULAR);
    Sheet sheet = new Sheet(101, 101, 1, RowLayout.share(0, 101, 1), new Inks(inks));
    Raster raster = new Raster(101, 101);
    RrPainter.paint(new RrPage(plot(RrKind.POINCARE), FRAME, BeatSelection.NONE, sheet), raster);
    assertEquals(VENTRICULAR, raster.pixels()[30 * 101 + 10]);
    assertEquals(NORMAL, raster.pixels()[90 * 101 + 40]); // beat 1: 800, then 500
    assertEquals(0xff000000, raster.pixels()[60 * 101 + 80], "elsewhere is paper");
  }
}
