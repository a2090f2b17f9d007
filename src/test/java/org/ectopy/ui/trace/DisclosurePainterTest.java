package org.ectopy.ui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.LeadScale;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.ShownBeats;
import org.junit.jupiter.api.Test;

/**
 * White paper without lines; rows of 1 s, 100 pixels wide and 40 high, whose baselines lie 24
 * pixels below their tops; 10 pixels for 1 mV.
 */
class DisclosurePainterTest {

  private static final int WIDTH = 100;
  private static final int HEIGHT = 120;
  private static final int WHITE = 0xffffffff;
  private static final int BLACK = 0xff000000;
  private static final int RED = 0xffff0000;
  private static final Inks INKS =
      new Inks(
          Map.of(
              ColorRole.PAPER, WHITE,
              ColorRole.MINOR_GRID, WHITE,
              ColorRole.MAJOR_GRID, WHITE,
              ColorRole.TRACE, BLACK,
              ColorRole.V, RED));

  private static Raster paint(EcgRecord record, Marks marks, double top) throws IOException {
    LeadScale scale = LeadScale.of(record.leads().getFirst(), 0, 1);
    OpenRecord open =
        new OpenRecord(FakeStore.header("r"), record, List.of(scale, scale), List.of());
    DisclosurePage page =
        new DisclosurePage(
            open,
            ShownBeats.unpredicted(marks),
            new DisclosurePage.DisclosedLead(1, 10),
            new ShortRows(100, 40, WIDTH, top, record.frames()),
            new Sheet(WIDTH, HEIGHT, 1, RowLayout.share(0, HEIGHT, 1), INKS));
    Raster raster = new Raster(WIDTH, HEIGHT);
    new DisclosurePainter().paint(page, raster);
    return raster;
  }

  private static int at(Raster raster, int x, int y) {
    return raster.pixels()[y * WIDTH + x];
  }

  @Test
  void eachRowShowsItsOwnSecond() throws IOException {
    EcgRecord record = FakeRecords.of("r", 2, 300, f -> f < 100 ? 0 : f < 200 ? 200 : Samples.GAP);
    Raster raster = paint(record, Marks.NONE, 0);
    assertEquals(BLACK, at(raster, 50, 24));
    assertEquals(BLACK, at(raster, 50, 54));
    assertEquals(WHITE, at(raster, 50, 64));
    assertEquals(WHITE, at(raster, 50, 104));
  }

  @Test
  void scrollingMovesTheRowsUp() throws IOException {
    EcgRecord record = FakeRecords.of("r", 2, 500, f -> f < 100 ? 0 : f < 200 ? 200 : Samples.GAP);
    Raster raster = paint(record, Marks.NONE, 40);
    assertEquals(BLACK, at(raster, 50, 14));
    assertEquals(WHITE, at(raster, 50, 64));
  }

  @Test
  void aBeatThatIsNotNormalHasItsColourAndItsLetter() throws IOException {
    EcgRecord record = FakeRecords.of("r", 2, 300, f -> 0);
    BeatMark normal = new BeatMark(30, new AnnotationSymbol(1, "N", "", true), BeatClass.N);
    BeatMark early = new BeatMark(150, new AnnotationSymbol(5, "V", "", true), BeatClass.V);
    Raster raster = paint(record, new Marks(List.of(normal, early), List.of(), List.of()), 0);
    assertEquals(BLACK, at(raster, 30, 24));
    assertEquals(RED, at(raster, 50, 64));
    assertEquals(WHITE, at(raster, 30, 34));
    assertNotEquals(WHITE, at(raster, 50, 74));
    int left = 50 - TinyLetters.WIDTH / 2;
    assertEquals(RED, at(raster, left, 41));
    assertNotEquals(RED, at(raster, left + 2, 41));
    assertEquals(RED, at(raster, left + 2, 47));
  }
}
