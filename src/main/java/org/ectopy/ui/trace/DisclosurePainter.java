package org.ectopy.ui.trace;

import java.io.IOException;
import java.util.Arrays;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.session.LeadScale;
import org.ectopy.ui.session.Marks;

/**
 * Draws pages of short rows: a beat that is not normal has its class's colour and letter. One
 * thread uses it.
 */
public final class DisclosurePainter {

  /** The pen's width in logical pixels. */
  private static final double PEN_WIDTH = 1.1;

  /** How strongly a beat's colour tints the paper, in 256 parts. */
  private static final int TINT = 30;

  /** A beat reaches at most this far into a pause, in seconds. */
  private static final double REACH = 0.6;

  /** How far down its row a trace lies, so that letters have room above. */
  private static final double BASELINE = 0.6;

  private static final double LIGHT_SECONDS = 5;
  private static final double HEAVY_SECONDS = 10;

  /** Rows lower than this many logical pixels have no letters. */
  private static final double LEAST_PITCH_FOR_LETTERS = 20;

  private final RowCurves curves = new RowCurves();

  /**
   * Draws a page on a raster of the sheet's size.
   *
   * @throws IOException where samples cannot be read; the paper and the marks are drawn
   */
  public void paint(DisclosurePage page, Raster raster) throws IOException {
    Inks inks = page.sheet().inks();
    raster.fill(inks.of(ColorRole.PAPER));
    lines(page, raster, LIGHT_SECONDS, inks.of(ColorRole.MINOR_GRID));
    lines(page, raster, HEAVY_SECONDS, inks.of(ColorRole.MAJOR_GRID));
    ShortRows rows = page.rows();
    long end = rows.endSeen(raster.height() / page.sheet().scale());
    int[][] rowInks = new int[(int) (end - rows.firstSeen())][];
    for (long row = rows.firstSeen(); row < end; row++) {
      rowInks[(int) (row - rows.firstSeen())] = marks(page, raster, row);
    }
    Pen pen = new Pen(raster, PEN_WIDTH * page.sheet().scale(), RowCurves.SLICES);
    Curve curve = new Curve(raster.width() * RowCurves.SLICES);
    for (long row = rows.firstSeen(); row < end; row++) {
      curve.place(curves.of(page, row), height(page, row));
      pen.draw(curve, rowInks[(int) (row - rows.firstSeen())]);
    }
  }

  private static void lines(DisclosurePage page, Raster raster, double seconds, int pixel) {
    double perSecond = page.record().record().rate().framesPerSecond();
    double rowSeconds = page.rows().framesPerRow() / perSecond;
    for (double at = seconds; at < rowSeconds; at += seconds) {
      int x = (int) Math.rint(at / rowSeconds * raster.width());
      raster.coverBox(new Raster.Box(x, 0, 1, raster.height()), pixel, 256);
    }
  }

  private static Height height(DisclosurePage page, long row) {
    double scale = page.sheet().scale();
    LeadScale lead = page.record().scales().get(page.lead().lead());
    double perStep = page.lead().pixelsPerMillivolt() * scale * lead.millivoltsPerStep();
    double middle =
        Math.rint((page.rows().yOf(row) + page.rows().pitch() * BASELINE) * scale) + 0.5;
    return new Height(middle + lead.centre() * perStep, -perStep);
  }

  /** Tints and letters of a row's beats; returns the ink of its trace in each column. */
  private static int[] marks(DisclosurePage page, Raster raster, long row) {
    int[] inks = new int[raster.width()];
    Arrays.fill(inks, page.sheet().inks().of(ColorRole.TRACE));
    double reach = REACH * page.record().record().rate().framesPerSecond();
    Marks marks = page.beats().marks();
    double end = page.rows().frameOf(row + 1);
    int beat = Math.max(0, marks.firstBeatFrom(page.rows().frameOf(row) - reach) - 1);
    for (; beat < marks.beats().size(); beat++) {
      Marks.Cell cell = marks.cell(beat, reach);
      if (cell.from() >= end) {
        break;
      }
      BeatClass beatClass = page.beats().drawnAs(beat);
      if (beatClass != BeatClass.N) {
        int pixel = page.sheet().inks().of(ColorRole.of(beatClass));
        Raster.Box box = box(page, raster, cell, row);
        raster.coverBox(box, pixel, TINT);
        Arrays.fill(inks, box.x(), box.x() + box.width(), pixel);
        letter(page, raster, beat, row);
      }
    }
    return inks;
  }

  private static Raster.Box box(DisclosurePage page, Raster raster, Marks.Cell cell, long row) {
    double scale = page.sheet().scale();
    int from = column(page, raster, cell.from(), row);
    int to = column(page, raster, cell.to(), row);
    int top = (int) Math.rint(page.rows().yOf(row) * scale);
    int bottom = (int) Math.rint(page.rows().yOf(row + 1) * scale);
    return new Raster.Box(from, top, to - from, bottom - top);
  }

  private static int column(DisclosurePage page, Raster raster, double frame, long row) {
    double x = page.rows().xOf(frame, row) * page.sheet().scale();
    return Math.clamp(Math.round(x), 0, raster.width());
  }

  private static void letter(DisclosurePage page, Raster raster, int beat, long row) {
    double frame = (double) page.beats().marks().beats().get(beat).frame();
    if (page.rows().pitch() >= LEAST_PITCH_FOR_LETTERS && page.rows().rowOf(frame) == row) {
      BeatClass beatClass = page.beats().drawnAs(beat);
      int point = (int) Math.max(1, Math.rint(page.sheet().scale()));
      int left = column(page, raster, frame, row) - TinyLetters.WIDTH * point / 2;
      int top = (int) Math.rint((page.rows().yOf(row) + 1) * page.sheet().scale());
      Raster.Box at = new Raster.Box(left, top, point, point);
      TinyLetters.draw(raster, beatClass, at, page.sheet().inks().of(ColorRole.of(beatClass)));
    }
  }
}
