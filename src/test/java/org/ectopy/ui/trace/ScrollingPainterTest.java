package org.ectopy.ui.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectopy.record.EcgRecord;
import org.ectopy.signal.MinMaxPyramid;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.LeadScale;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is scrolled must be, pixel by pixel, what is painted anew at that place. */
class ScrollingPainterTest {

  private static final int WIDTH = 200;
  private static final int HEIGHT = 90;
  private static final int EDGE = 3;
  private static final Inks INKS =
      new Inks(
          Map.of(
              ColorRole.PAPER, 0xffffffff,
              ColorRole.MINOR_GRID, 0xffeeaaaa,
              ColorRole.MAJOR_GRID, 0xffcc7777));

  private final EcgRecord record =
      FakeRecords.of("r", 3, 60_000, frame -> (int) (frame * 37 % 211 - frame % 13 * 9));
  private final MinMaxPyramid pyramid = pyramid(record);
  private final OpenRecord open =
      new OpenRecord(
          FakeStore.header("r"),
          record,
          record.leads().stream().map(lead -> LeadScale.of(lead, 0, 1)).toList(),
          List.of());

  private static MinMaxPyramid pyramid(EcgRecord record) {
    try {
      return MinMaxPyramid.build(record, Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Page page(double first, double framesPerPixel, double scale) {
    Viewport viewport = new Viewport(first, framesPerPixel, 12, WIDTH / scale, record.frames());
    RowLayout rows = RowLayout.share(3, HEIGHT / scale, 12);
    return new Page(
        open,
        Optional.of(pyramid),
        ShownBeats.NONE,
        viewport.onWholePixels(scale),
        new Sheet(WIDTH, HEIGHT, scale, rows, INKS));
  }

  private static int[] anew(Page page) throws IOException {
    Raster raster = new Raster(WIDTH, HEIGHT);
    new PagePainter().paint(page, raster);
    return raster.pixels();
  }

  /** All but the outermost pixels, where a new page lacks what comes before and after. */
  private static int[] inner(int[] pixels) {
    return IntStream.range(0, pixels.length)
        .filter(at -> at % WIDTH >= EDGE && at % WIDTH < WIDTH - EDGE)
        .map(at -> pixels[at])
        .toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "0.25, 1, 3",
    "0.25, 1, -3",
    "0.37, 1, 17",
    "1.7, 1, -41",
    "9.3, 1, 5",
    "9.3, 2, 3.5",
    "70, 1, 8",
    "130.5, 1, -8",
    "130.5, 2, 20",
    "0.25, 1, 0.4",
    "0.25, 1, 150"
  })
  void scrolledPagesAreTheSameAsNewOnes(double perPixel, double scale, double pixels)
      throws IOException {
    ScrollingPainter painter = new ScrollingPainter();
    Raster[] rasters = {new Raster(WIDTH, HEIGHT), new Raster(WIDTH, HEIGHT)};
    double first = 20_000;
    for (int i = 0; i < 6; i++) {
      Page page = page(first, perPixel, scale);
      painter.paint(page, rasters[i % 2]);
      assertArrayEquals(inner(anew(page)), inner(rasters[i % 2].pixels()), "page " + i);
      first += pixels * perPixel;
    }
  }

  @Test
  void thePageTurnsAtTheRecordsEnd() throws IOException {
    ScrollingPainter painter = new ScrollingPainter();
    Raster[] rasters = {new Raster(WIDTH, HEIGHT), new Raster(WIDTH, HEIGHT)};
    int drawn = 0;
    for (double first : new double[] {59_700, 59_730, 59_790, 59_900, 59_770, 0, 30}) {
      Page page = page(first, 1.5, 1);
      painter.paint(page, rasters[drawn % 2]);
      assertArrayEquals(
          inner(anew(page)), inner(rasters[drawn % 2].pixels()), "from frame " + first);
      drawn++;
    }
  }

  /** Had the trace been a flat line, the pages of these tests could not be told apart. */
  @Test
  void pagesOfOtherPlacesDiffer() throws IOException {
    assertNotEquals(
        Arrays.hashCode(anew(page(20_000, 1.7, 1))), Arrays.hashCode(anew(page(20_040, 1.7, 1))));
  }
}
