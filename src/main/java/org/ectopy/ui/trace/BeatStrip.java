package org.ectopy.ui.trace;

import java.util.Arrays;
import org.ectopy.record.Samples;

/** Small waveforms side by side on one raster, each in a box of its own and on its own baseline. */
public final class BeatStrip {

  private static final int SLICES = 3;

  /** The usual height of a box in mV; a beat that is higher is made to fit. */
  private static final double USUAL_SPAN = 2.2;

  /** How far down its box a baseline lies where the beat leaves it there. */
  private static final double BASELINE = 0.66;

  private final Raster raster;
  private final Curve curve;

  /** A strip across a raster, without beats yet. */
  public BeatStrip(Raster raster) {
    this.raster = raster;
    this.curve = new Curve(raster.width() * SLICES);
  }

  /**
   * Puts a beat into a box, from its left to its right edge; samples that are gaps leave gaps.
   *
   * @param samples stored integers, gaps as {@link Samples#GAP}
   * @param millivoltsPerStep paper millivolts for a step of one stored integer
   */
  public void add(Raster.Box box, int[] samples, double millivoltsPerStep) {
    if (samples.length > 1 && box.width() > 0) {
      Curve part = new Curve(box.width() * SLICES);
      double step = (samples.length - 1.0) / part.slices();
      new Decimation(samples, height(box, samples, millivoltsPerStep)).fill(part, 0, step);
      curve.put(part, box.x() * SLICES);
    }
  }

  /** Draws all beats that were added, with a pen of a width in pixels. */
  public void draw(double penWidth, int pixel) {
    new Pen(raster, penWidth, SLICES).draw(curve, pixel);
  }

  /** Where the samples lie: at the usual scale unless they are too high for the box. */
  static Height height(Raster.Box box, int[] samples, double millivoltsPerStep) {
    int[] sorted = Arrays.stream(samples).filter(each -> each != Samples.GAP).sorted().toArray();
    if (sorted.length == 0) {
      return new Height(box.y(), 0);
    }
    double middle = sorted[sorted.length / 2];
    double most = (sorted[sorted.length - 1] - middle) * millivoltsPerStep;
    double least = (sorted[0] - middle) * millivoltsPerStep;
    double above = Math.max(0, Math.max(most, least));
    double below = Math.max(0, -Math.min(most, least));
    double perMillivolt = box.height() / Math.max(USUAL_SPAN, above + below);
    double highest = box.y() + above * perMillivolt;
    double lowest = box.y() + box.height() - below * perMillivolt;
    double usual = box.y() + box.height() * BASELINE;
    double baseline = Math.clamp(usual, highest, Math.max(highest, lowest));
    double perStep = -perMillivolt * millivoltsPerStep;
    return new Height(baseline - middle * perStep, perStep);
  }
}
