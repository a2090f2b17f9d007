package org.ectopy.ui.trace;

import java.util.Arrays;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Viewport;

/** Fills a raster with ECG paper, tinted under the beats that are not normal. */
final class Paper {

  /** How strongly a beat's colour tints the paper, in 256 parts. */
  private static final int TINT = 34;

  /** A beat reaches at most this far into a pause, in seconds. */
  private static final double REACH = 0.6;

  private final Raster raster;
  private final Page page;
  private final double scale;
  private final int lineWidth;

  Paper(Raster raster, Page page) {
    this.raster = raster;
    this.page = page;
    this.scale = page.sheet().scale();
    this.lineWidth = (int) Math.max(1, Math.floor(scale));
  }

  /** Draws all of it. */
  void draw() {
    int[] plain = new int[raster.width()];
    Arrays.fill(plain, ink(ColorRole.PAPER));
    tint(plain);
    verticalLines(plain);
    for (int y = 0; y < raster.height(); y++) {
      System.arraycopy(plain, 0, raster.pixels(), y * raster.width(), raster.width());
    }
    horizontalLines();
  }

  private int ink(ColorRole role) {
    return page.sheet().inks().of(role);
  }

  private void tint(int[] row) {
    Marks marks = page.marks();
    Viewport viewport = page.viewport();
    double reach = REACH * page.record().record().rate().framesPerSecond();
    int first = marks.firstBeatFrom(viewport.firstFrame() - reach);
    for (int beat = Math.max(0, first - 1); beat < marks.beats().size(); beat++) {
      Marks.Cell cell = marks.cell(beat, reach);
      if (cell.from() > viewport.lastFrame()) {
        return;
      }
      BeatClass beatClass = marks.beats().get(beat).beatClass();
      if (beatClass != BeatClass.N) {
        int from = column(cell.from());
        int to = Math.max(from + 1, column(cell.to()));
        int tinted = Argb.mix(ink(ColorRole.PAPER), ink(ColorRole.of(beatClass)), TINT);
        Arrays.fill(row, Math.min(row.length, from), Math.min(row.length, to), tinted);
      }
    }
  }

  private int column(double frame) {
    return Math.clamp(Math.round(page.viewport().xOf(frame) * scale), 0, raster.width());
  }

  private void verticalLines(int[] row) {
    double perSecond = page.record().record().rate().framesPerSecond();
    Viewport viewport = page.viewport();
    GridLines lines = GridLines.ofTime(perSecond / viewport.framesPerPixel());
    double from = viewport.firstFrame() / perSecond;
    double to = viewport.lastFrame() / perSecond;
    for (double second : GridLines.between(from, to, lines.minor())) {
      line(row, viewport.xOf(second * perSecond) * scale, ColorRole.MINOR_GRID);
    }
    for (double second : GridLines.between(from, to, lines.major())) {
      line(row, Math.rint(viewport.xOf(second * perSecond) * scale), ColorRole.MAJOR_GRID);
    }
  }

  /** A line of {@link #lineWidth}; one that lies between two pixels is shared by them. */
  private void line(int[] row, double x, ColorRole role) {
    int column = (int) Math.floor(x);
    int parts = (int) Math.round((x - column) * 256);
    for (int i = 0; i <= lineWidth; i++) {
      int share = i == 0 ? 256 - parts : i == lineWidth ? parts : 256;
      if (column + i >= 0 && column + i < row.length) {
        row[column + i] = Argb.mix(row[column + i], ink(role), share);
      }
    }
  }

  private void horizontalLines() {
    double perMillivolt = page.viewport().pixelsPerMillivolt() * scale;
    double zero = Math.rint(page.sheet().rows().firstBaseline() * scale);
    GridLines lines = GridLines.ofVoltage(page.viewport().pixelsPerMillivolt());
    double from = -zero / perMillivolt;
    double to = (raster.height() - zero) / perMillivolt;
    for (double millivolts : GridLines.between(from, to, lines.minor())) {
      horizontal(zero + millivolts * perMillivolt, ColorRole.MINOR_GRID);
    }
    for (double millivolts : GridLines.between(from, to, lines.major())) {
      horizontal(Math.rint(zero + millivolts * perMillivolt), ColorRole.MAJOR_GRID);
    }
  }

  private void horizontal(double y, ColorRole role) {
    int row = (int) Math.floor(y);
    int parts = (int) Math.round((y - row) * 256);
    for (int i = 0; i <= lineWidth; i++) {
      int share = i == 0 ? 256 - parts : i == lineWidth ? parts : 256;
      if (share > 0) {
        raster.coverBox(new Raster.Box(0, row + i, raster.width(), 1), ink(role), share);
      }
    }
  }
}
