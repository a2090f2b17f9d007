package org.ectopy.ui.trace;

import java.util.Arrays;

/**
 * A trace as a stack of thin slices from left to right: the highest and lowest point of the ideal
 * line within each slice, in pixels downwards. A slice without samples is empty.
 */
final class Curve {

  private final float[] tops;
  private final float[] bottoms;

  /** A curve of empty slices. */
  Curve(int slices) {
    this.tops = new float[slices];
    this.bottoms = new float[slices];
    clear();
  }

  void clear() {
    Arrays.fill(tops, Float.POSITIVE_INFINITY);
    Arrays.fill(bottoms, Float.NEGATIVE_INFINITY);
  }

  int slices() {
    return tops.length;
  }

  boolean empty(int slice) {
    return tops[slice] > bottoms[slice];
  }

  float top(int slice) {
    return tops[slice];
  }

  float bottom(int slice) {
    return bottoms[slice];
  }

  /** Makes a slice reach to a height. */
  void include(int slice, double y) {
    tops[slice] = Math.min(tops[slice], (float) y);
    bottoms[slice] = Math.max(bottoms[slice], (float) y);
  }

  /** Closes the steps between neighbours, so that the line is in one piece where it has no gap. */
  void join() {
    for (int slice = 1; slice < tops.length; slice++) {
      if (!empty(slice) && !empty(slice - 1)) {
        if (tops[slice] > bottoms[slice - 1]) {
          tops[slice] = bottoms[slice - 1];
        } else if (bottoms[slice] < tops[slice - 1]) {
          bottoms[slice] = tops[slice - 1];
        }
      }
    }
  }

  /** Becomes another curve of as many slices, whose heights are stored integers, put in place. */
  void place(Curve stored, Height height) {
    for (int slice = 0; slice < tops.length; slice++) {
      double first = height.of(stored.tops[slice]);
      double second = height.of(stored.bottoms[slice]);
      tops[slice] =
          (float) (stored.empty(slice) ? Float.POSITIVE_INFINITY : Math.min(first, second));
      bottoms[slice] =
          (float) (stored.empty(slice) ? Float.NEGATIVE_INFINITY : Math.max(first, second));
    }
  }

  /** Takes over the slices of another curve, the first of them at a place; the rest is cut off. */
  void put(Curve part, int first) {
    int slices = Math.min(part.tops.length, tops.length - first);
    if (slices > 0) {
      System.arraycopy(part.tops, 0, tops, first, slices);
      System.arraycopy(part.bottoms, 0, bottoms, first, slices);
    }
  }

  /** Empties what lies left and right of a part, whose edges are shares of the width, 0 to 1. */
  void keepBetween(double from, double to) {
    int first = (int) Math.rint(from * tops.length);
    int end = (int) Math.rint(to * tops.length);
    Arrays.fill(tops, 0, first, Float.POSITIVE_INFINITY);
    Arrays.fill(bottoms, 0, first, Float.NEGATIVE_INFINITY);
    Arrays.fill(tops, end, tops.length, Float.POSITIVE_INFINITY);
    Arrays.fill(bottoms, end, bottoms.length, Float.NEGATIVE_INFINITY);
  }
}
