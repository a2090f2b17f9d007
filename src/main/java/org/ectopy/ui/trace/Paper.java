package org.ectopy.ui.trace;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Viewport;

/** Fills a raster with ECG paper, tinted under the beats that are not normal. */
final class Paper {

  /** A beat reaches at most this far into a pause, in seconds. */
  private static final double REACH = 0.6;

  private static final int NO_TINT = 0;

  private final Raster raster;
  private final Page page;
  private final double scale;
  private final int lineWidth;
  private final int[] tints;
  private final int[] strengths;
  private final Map<Integer, int[]> rows = new HashMap<>();

  Paper(Raster raster, Page page) {
    this.raster = raster;
    this.page = page;
    this.scale = page.sheet().scale();
    this.lineWidth = (int) Math.max(1, Math.floor(scale));
    this.tints = new int[raster.width()];
    this.strengths = new int[raster.width()];
  }

  /** Draws all of it. Rows that cross the same lines look the same and are drawn once. */
  void draw() {
    if (!page.dense()) {
      tint();
    }
    GridAxis columns = timeLines();
    GridAxis lines = voltageLines();
    for (int y = 0; y < raster.height(); y++) {
      int minor = lines.minor(y);
      int major = lines.major(y);
      int[] row = rows.computeIfAbsent(minor << 16 | major, key -> row(columns, minor, major));
      System.arraycopy(row, 0, raster.pixels(), y * raster.width(), raster.width());
    }
  }

  private int[] row(GridAxis columns, int minor, int major) {
    int paper = ink(ColorRole.PAPER);
    int light = ink(ColorRole.MINOR_GRID);
    int heavy = ink(ColorRole.MAJOR_GRID);
    int[] row = new int[raster.width()];
    for (int x = 0; x < row.length; x++) {
      int pixel = Argb.mix(paper, light, Math.max(minor, columns.minor(x)));
      pixel = Argb.mix(pixel, heavy, Math.max(major, columns.major(x)));
      row[x] = tints[x] == NO_TINT ? pixel : Argb.mix(pixel, tints[x], strengths[x]);
    }
    return row;
  }

  private int ink(ColorRole role) {
    return page.sheet().inks().of(role);
  }

  private void tint() {
    Shading shading = Shading.of(page);
    Marks marks = page.beats().marks();
    Viewport viewport = page.viewport();
    double reach = REACH * page.record().record().rate().framesPerSecond();
    int first = marks.firstBeatFrom(viewport.firstFrame() - reach);
    for (int beat = Math.max(0, first - 1); beat < marks.beats().size(); beat++) {
      Marks.Cell cell = marks.cell(beat, reach);
      if (cell.from() > viewport.lastFrame()) {
        return;
      }
      Shading.Shade shade = shading.shade(beat);
      if (shade.parts() > 0 && !explained(marks.frame(beat))) {
        int from = column(cell.from());
        int to = Math.max(Math.min(tints.length, from + 1), column(cell.to()));
        Arrays.fill(tints, from, to, ink(ColorRole.of(shade.beatClass())));
        Arrays.fill(strengths, from, to, shade.parts());
      }
    }
  }

  /** What moved the model is shaded by itself: two tints would make a third. */
  private boolean explained(long frame) {
    return page.overlays().why().filter(why -> why.frame() == frame).isPresent();
  }

  private int column(double frame) {
    return Math.clamp(Math.round(page.viewport().xOf(frame) * scale), 0, raster.width());
  }

  private GridAxis timeLines() {
    double perSecond = page.record().record().rate().framesPerSecond();
    Viewport viewport = page.viewport();
    double pixels = perSecond / viewport.framesPerPixel();
    double left = viewport.firstFrame() / perSecond;
    GridLines lines = GridLines.ofTime(pixels);
    Stretch stretch = new Stretch(-left * pixels * scale, pixels * scale, raster.width());
    return new GridAxis(raster.width(), lineWidth)
        .light(stretch.multiples(lines.minor()))
        .heavy(stretch.multiples(lines.major()));
  }

  private GridAxis voltageLines() {
    double pixels = page.viewport().pixelsPerMillivolt();
    double zero = Math.rint(page.sheet().rows().firstBaseline() * scale);
    GridLines lines = GridLines.ofVoltage(pixels);
    Stretch stretch = new Stretch(zero, pixels * scale, raster.height());
    return new GridAxis(raster.height(), lineWidth)
        .light(stretch.multiples(lines.minor()))
        .heavy(stretch.multiples(lines.major()));
  }

  /** An axis on the raster: where its zero lies, pixels for one unit, and pixels in all. */
  private record Stretch(double zero, double perUnit, int length) {

    List<Double> multiples(double distance) {
      return GridLines.between(-zero / perUnit, (length - zero) / perUnit, distance).stream()
          .map(value -> zero + value * perUnit)
          .toList();
    }
  }
}
