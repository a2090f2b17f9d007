package org.ectopy.ui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.model.explanation.Replacement;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.record.Samples;
import org.ectopy.signal.MinMaxPyramid;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeReasons;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Coloring;
import org.ectopy.ui.session.LeadScale;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.Viewport;
import org.junit.jupiter.api.Test;

/** White paper without a visible grid, black ink: whatever is dark is trace. */
class PagePainterTest {

  private static final int WIDTH = 120;
  private static final int HEIGHT = 80;
  private static final int WHITE = 0xffffffff;
  private static final Inks INKS =
      new Inks(
          Map.of(
              ColorRole.PAPER, WHITE,
              ColorRole.MINOR_GRID, WHITE,
              ColorRole.MAJOR_GRID, WHITE,
              ColorRole.V, 0xffff0000));

  private static Page page(EcgRecord record, Optional<MinMaxPyramid> pyramid, double perPixel) {
    LeadScale scale = LeadScale.of(record.leads().getFirst(), 0, 1);
    List<LeadScale> scales = record.leads().stream().map(lead -> scale).toList();
    OpenRecord open = new OpenRecord(FakeStore.header("r"), record, scales, List.of());
    Viewport viewport = new Viewport(0, perPixel, 20, WIDTH, record.frames());
    RowLayout rows = RowLayout.share(record.leads().size(), HEIGHT, 20);
    return new Page(
        open, pyramid, ShownBeats.NONE, viewport, new Sheet(WIDTH, HEIGHT, 1, rows, INKS));
  }

  private static int darkestRow(Raster raster, int x) {
    int darkest = -1;
    int least = 255;
    for (int y = 0; y < HEIGHT; y++) {
      int light = raster.pixels()[y * WIDTH + x] & 0xff;
      if (light < least) {
        least = light;
        darkest = y;
      }
    }
    return darkest;
  }

  @Test
  void oneMillivoltIsDrawnAsHighAsTheGainSays() throws IOException {
    EcgRecord record = FakeRecords.of("r", 1, 240, frame -> frame < 60 ? 0 : 200);
    Raster raster = new Raster(WIDTH, HEIGHT);
    assertTrue(new PagePainter().paint(page(record, Optional.empty(), 1), raster));
    assertEquals(40, darkestRow(raster, 20));
    assertEquals(20, darkestRow(raster, 100));
  }

  /** Twelve leads that all rise from 0 to 1 mV at frame 60, in the columns of a plan. */
  private static Raster columns(LeadPlan plan, EcgRecord record) throws IOException {
    Page plain = page(record, Optional.empty(), 1);
    RowLayout rows = RowLayout.share(plan, HEIGHT, 5);
    Viewport viewport = new Viewport(0, 1, 5, WIDTH, record.frames());
    Raster raster = new Raster(WIDTH, HEIGHT);
    new PagePainter()
        .paint(
            new Page(
                plain.record(),
                plain.pyramid(),
                ShownBeats.NONE,
                viewport,
                new Sheet(WIDTH, HEIGHT, 1, rows, INKS)),
            raster);
    return raster;
  }

  private static boolean dark(Raster raster, int x, int y) {
    return (raster.pixels()[y * WIDTH + x] & 0xff) < 100;
  }

  /** Six rows do not fit in 80 pixels: they are 36 high, the first two are in view. */
  @Test
  void eachColumnShowsItsOwnLeadInItsOwnPartOfTheTime() throws IOException {
    EcgRecord record = FakeRecords.of("r", 12, 240, frame -> frame < 60 ? 0 : 200);
    List<LeadSetting> settings =
        LeadPlan.of(record.leads()).with(6, each -> each.higher(1).inverted(true)).settings();
    Raster raster = columns(new LeadPlan(LeadFormat.SIX_BY_TWO, settings, 0), record);
    assertTrue(dark(raster, 30, 18));
    assertFalse(dark(raster, 90, 18));
    assertTrue(dark(raster, 90, 18 + 10));
    assertTrue(dark(raster, 90, 18 + 36 - 5));
  }

  @Test
  void aColumnWhoseLeadIsHiddenStaysEmpty() throws IOException {
    EcgRecord record = FakeRecords.of("r", 12, 240, frame -> 0);
    List<LeadSetting> settings =
        LeadPlan.of(record.leads()).with(6, each -> each.shown(false)).settings();
    Raster raster = columns(new LeadPlan(LeadFormat.SIX_BY_TWO, settings, 0), record);
    assertTrue(dark(raster, 30, 18));
    assertFalse(dark(raster, 90, 18));
    assertTrue(dark(raster, 90, 18 + 36));
  }

  @Test
  void aGapIsDrawnAsAGap() throws IOException {
    EcgRecord record =
        FakeRecords.of("r", 1, 240, frame -> frame >= 40 && frame < 80 ? Samples.GAP : 0);
    Raster raster = new Raster(WIDTH, HEIGHT);
    new PagePainter().paint(page(record, Optional.empty(), 1), raster);
    assertEquals(40, darkestRow(raster, 30));
    assertEquals(-1, darkestRow(raster, 60));
    assertEquals(40, darkestRow(raster, 90));
  }

  @Test
  void samplesAndPyramidGiveTheSameBand() throws IOException {
    EcgRecord record = FakeRecords.of("r", 1, 20_000, frame -> frame % 2 == 0 ? 100 : -100);
    MinMaxPyramid pyramid = MinMaxPyramid.build(record, Progress.NONE);
    Raster fromSamples = new Raster(WIDTH, HEIGHT);
    Raster fromPyramid = new Raster(WIDTH, HEIGHT);
    new PagePainter().paint(page(record, Optional.empty(), 100), fromSamples);
    new PagePainter().paint(page(record, Optional.of(pyramid), 100), fromPyramid);
    for (int y = 0; y < HEIGHT; y++) {
      int at = y * WIDTH + 60;
      assertEquals(fromSamples.pixels()[at] & 0xff, fromPyramid.pixels()[at] & 0xff, 2, "y " + y);
    }
  }

  @Test
  void waitsForThePyramidRatherThanReadWithoutEnd() throws IOException {
    EcgRecord record = FakeRecords.of("r", 1, 1L << 40, frame -> 0);
    Raster raster = new Raster(WIDTH, HEIGHT);
    assertFalse(new PagePainter().paint(page(record, Optional.empty(), 1e9), raster));
    assertEquals(WHITE, raster.pixels()[0]);
  }

  @Test
  void thePaperIsTintedUnderABeatThatIsNotNormal() throws IOException {
    EcgRecord record = FakeRecords.of("r", 1, 1000, frame -> 0);
    Page plain = page(record, Optional.empty(), 1);
    BeatMark beat = new BeatMark(60, new AnnotationSymbol(5, "V", "", true), BeatClass.V);
    Marks marks = new Marks(List.of(beat), List.of(), List.of());
    Page marked =
        new Page(
            plain.record(),
            plain.pyramid(),
            ShownBeats.unpredicted(marks),
            plain.viewport(),
            plain.sheet());
    Raster raster = new Raster(WIDTH, HEIGHT);
    new PagePainter().paint(marked, raster);
    assertNotEquals(WHITE, raster.pixels()[60]);
    assertEquals(0xff, raster.pixels()[60] >> 16 & 0xff);
  }

  @Test
  void thePaperHasTheColourOfTheClassThatIsPredicted() throws IOException {
    EcgRecord record = FakeRecords.of("r", 1, 1000, frame -> 0);
    Page plain = page(record, Optional.empty(), 1);
    BeatMark beat = new BeatMark(60, new AnnotationSymbol(5, "V", "", true), BeatClass.V);
    Marks marks = new Marks(List.of(beat), List.of(), List.of());
    BeatProbabilities normal = new BeatProbabilities(new float[] {1, 0, 0, 0, 0});
    Predictions predictions = new Predictions("m", marks, LabelMap.MACHINE_LEARNING, normal);
    for (Coloring coloring : Coloring.values()) {
      ShownBeats shown = new ShownBeats(marks, Optional.of(predictions), coloring);
      Raster raster = new Raster(WIDTH, HEIGHT);
      new PagePainter()
          .paint(
              new Page(plain.record(), plain.pyramid(), shown, plain.viewport(), plain.sheet()),
              raster);
      assertEquals(coloring == Coloring.MODEL, raster.pixels()[60] == WHITE);
    }
  }

  private static Page with(Page page, ShownBeats beats, Overlays overlays) {
    return new Page(page.record(), page.pyramid(), beats, page.viewport(), page.sheet(), overlays);
  }

  @Test
  void theFilterBringsALevelToTheMiddleWithoutMovingABeat() throws IOException {
    EcgRecord record =
        FakeRecords.of("r", 1, 6000, frame -> 150 + (frame >= 2058 && frame <= 2062 ? 100 : 0));
    Page start = page(record, Optional.empty(), 1);
    Page there =
        new Page(
            start.record(),
            start.pyramid(),
            start.beats(),
            start.viewport().startingAt(2000),
            start.sheet());
    Raster plain = new Raster(WIDTH, HEIGHT);
    new PagePainter().paint(there, plain);
    Raster filtered = new Raster(WIDTH, HEIGHT);
    new PagePainter().paint(with(there, ShownBeats.NONE, new Overlays(true, false)), filtered);
    assertEquals(25, darkestRow(plain, 10));
    assertEquals(40, darkestRow(filtered, 10), 1);
    assertTrue(highestInk(filtered, 60) < highestInk(filtered, 45) - 4);
    assertEquals(highestInk(filtered, 57), highestInk(filtered, 62), 1, "the beat is symmetric");
  }

  private static int highestInk(Raster raster, int x) {
    for (int y = 0; y < HEIGHT; y++) {
      if ((raster.pixels()[y * WIDTH + x] & 0xff) < 128) {
        return y;
      }
    }
    return HEIGHT;
  }

  @Test
  void wherePixelsHoldManySamplesTheFilterIsOff() {
    EcgRecord record = FakeRecords.of("r", 1, 20_000, frame -> 0);
    Overlays on = new Overlays(true, false);
    assertTrue(with(page(record, Optional.empty(), 63), ShownBeats.NONE, on).filtered());
    assertFalse(with(page(record, Optional.empty(), 64), ShownBeats.NONE, on).filtered());
  }

  /**
   * 140 parts of black in 256 before the beat, hatches of 0.5^0.7 times 160 after it, none beyond.
   */
  @Test
  void whatMovedTheModelIsShadedBehindTheTrace() throws IOException {
    EcgRecord record = FakeRecords.of("r", 1, 1000, frame -> 0);
    Page page = page(record, Optional.empty(), 1);
    Overlays why = Overlays.NONE.withWhy(Optional.of(FakeReasons.of(80, Replacement.USUAL_BEAT)));
    Raster raster = new Raster(WIDTH, HEIGHT);
    new PagePainter().paint(with(page, ShownBeats.NONE, why), raster);
    int row = 10 * WIDTH;
    assertEquals(WHITE, raster.pixels()[row + 65], "twelve frames before it");
    assertEquals(255 * (256 - 140) / 256.0, raster.pixels()[row + 75] & 0xff, 2);
    assertEquals(
        255 * (256 - 160 * Math.pow(0.5, 0.7)) / 256.0, darkest(raster, row + 80, row + 88), 2);
    assertEquals(255, lightest(raster, row + 80, row + 88));
    assertEquals(WHITE, raster.pixels()[row + 95]);
    // The interval that matters is a bar from beat to beat, and the second was due after 0.81 s.
    assertEquals(0, raster.pixels()[38 * WIDTH + 40] & 0xff);
    assertEquals(WHITE, raster.pixels()[38 * WIDTH + 20]);
    assertTrue((raster.pixels()[38 * WIDTH + 28 + 81] & 0xff) < 128);
  }

  private static int darkest(Raster raster, int from, int until) {
    return IntStream.range(from, until).map(i -> raster.pixels()[i] & 0xff).min().orElseThrow();
  }

  private static int lightest(Raster raster, int from, int until) {
    return IntStream.range(from, until).map(i -> raster.pixels()[i] & 0xff).max().orElseThrow();
  }

  @Test
  void theSurerTheModelIsTheStrongerIsTheShade() throws IOException {
    EcgRecord record = FakeRecords.of("r", 1, 1000, frame -> 0);
    List<BeatMark> beats =
        LongStream.of(20, 60, 100)
            .mapToObj(f -> new BeatMark(f, new AnnotationSymbol(5, "V", "", true), BeatClass.V))
            .toList();
    Marks marks = new Marks(beats, List.of(), List.of());
    BeatProbabilities probabilities =
        new BeatProbabilities(
            new float[] {0, 0, 1, 0, 0, 0, 0, 0.6f, 0.4f, 0, 0.2f, 0.2f, 0.2f, 0.2f, 0.2f});
    Predictions predictions = new Predictions("m", marks, LabelMap.MACHINE_LEARNING, probabilities);
    ShownBeats shown = new ShownBeats(marks, Optional.of(predictions), Coloring.MODEL);
    Raster raster = new Raster(WIDTH, HEIGHT);
    Page page = page(record, Optional.empty(), 1);
    new PagePainter().paint(with(page, shown, new Overlays(false, true)), raster);
    // red on white: what is left of green after 52, 26 and 0 parts in 256
    assertEquals(255 * (256 - 52) / 256.0, raster.pixels()[20] >> 8 & 0xff, 2);
    assertEquals(255 * (256 - 26) / 256.0, raster.pixels()[60] >> 8 & 0xff, 2);
    assertEquals(WHITE, raster.pixels()[100]);
  }
}
