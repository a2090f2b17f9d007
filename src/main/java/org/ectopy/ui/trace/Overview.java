package org.ectopy.ui.trace;

import java.util.Arrays;
import java.util.Optional;
import org.ectopy.record.BeatClass;
import org.ectopy.record.Samples;
import org.ectopy.signal.MinMaxPyramid;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Marks;

/** Draws a whole record in one narrow strip: a lead's extremes, and ticks for beats not normal. */
public final class Overview {

  private static final double TICKS_HEIGHT = 9;
  private static final double TICK_WIDTH = 1;
  private static final double MARGIN = 4;
  private static final int TRACE_PARTS = 120;

  private final Sheet sheet;
  private final long frames;

  /**
   * @param sheet its size and inks
   * @param frames the record's length
   */
  public Overview(Sheet sheet, long frames) {
    this.sheet = sheet;
    this.frames = frames;
  }

  /** Draws the strip. */
  public Raster draw(Optional<MinMaxPyramid> pyramid, Marks marks) {
    Raster raster = new Raster(sheet.width(), sheet.height());
    raster.fill(sheet.inks().of(ColorRole.PANEL));
    double framesPerColumn = Math.max(1.0, frames) / sheet.width();
    pyramid
        .filter(built -> framesPerColumn >= built.baseFrames())
        .ifPresent(built -> extremes(raster, built, framesPerColumn));
    for (BeatClass beatClass : BeatClass.values()) {
      ticks(raster, marks, beatClass);
    }
    return raster;
  }

  private void extremes(Raster raster, MinMaxPyramid pyramid, double framesPerColumn) {
    int[] minima = new int[sheet.width()];
    int[] maxima = new int[sheet.width()];
    pyramid.query(0, 0, framesPerColumn, minima, maxima);
    int lowest = quantile(minima, 0.01);
    int highest = quantile(maxima, 0.99);
    double top = MARGIN * sheet.scale();
    double bottom = sheet.height() - (TICKS_HEIGHT + MARGIN) * sheet.scale();
    double step = -(bottom - top) / Math.max(1.0, (double) highest - lowest);
    Height height = new Height(bottom - lowest * step, step);
    int pixel =
        Argb.mix(sheet.inks().of(ColorRole.PANEL), sheet.inks().of(ColorRole.MUTED), TRACE_PARTS);
    for (int x = 0; x < minima.length; x++) {
      if (minima[x] != Samples.GAP) {
        int from = (int) Math.clamp(height.of(maxima[x]), top, bottom);
        int to = (int) Math.clamp(height.of(minima[x]), top, bottom);
        raster.coverBox(new Raster.Box(x, from, 1, Math.max(1, to - from)), pixel, 256);
      }
    }
  }

  private static int quantile(int[] values, double share) {
    int[] sorted = Arrays.stream(values).filter(value -> value != Samples.GAP).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
  }

  private void ticks(Raster raster, Marks marks, BeatClass beatClass) {
    if (beatClass == BeatClass.N) {
      return;
    }
    int height = (int) Math.round(TICKS_HEIGHT * sheet.scale());
    int width = (int) Math.max(1, Math.round(TICK_WIDTH * sheet.scale()));
    for (BeatMark beat : marks.beats()) {
      if (beat.beatClass() == beatClass) {
        int x = (int) ((double) beat.frame() / Math.max(1, frames) * sheet.width());
        Raster.Box tick = new Raster.Box(x, sheet.height() - height, width, height);
        raster.coverBox(tick, sheet.inks().of(ColorRole.of(beatClass)), 256);
      }
    }
  }
}
