package org.ectopy.signal;

import java.util.Arrays;
import org.ectopy.record.Samples;

/** The extremes of one lead in stretches of one length, a node for each stretch. */
final class MinMaxLevel {

  private static final int FAN = 4;

  private final long framesPerNode;
  private final int[] minima;
  private final int[] maxima;

  /** A level of {@code nodes} stretches without a sample yet. */
  MinMaxLevel(int nodes, long framesPerNode) {
    this.framesPerNode = framesPerNode;
    this.minima = new int[nodes];
    this.maxima = new int[nodes];
    Arrays.fill(minima, Samples.GAP);
    Arrays.fill(maxima, Samples.GAP);
  }

  int size() {
    return minima.length;
  }

  long framesPerNode() {
    return framesPerNode;
  }

  /** The node over a frame, at least 0 and at most {@link #size()}. */
  int nodeAt(double frame) {
    double node = Math.floor(frame / framesPerNode);
    return (int) Math.clamp(node, 0, size());
  }

  /** Widens a node to the extremes of the samples {@code [from, to)} too. */
  void widen(int node, int[] samples, int from, int to) {
    int least = minima[node] == Samples.GAP ? Integer.MAX_VALUE : minima[node];
    int greatest = maxima[node];
    for (int i = from; i < to; i++) {
      int value = samples[i];
      if (value != Samples.GAP) {
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
      }
    }
    minima[node] = greatest == Samples.GAP ? Samples.GAP : least;
    maxima[node] = greatest;
  }

  /** The least value in the nodes {@code [from, to)} that exist; {@link Samples#GAP} for none. */
  int minimum(int from, int to) {
    int least = Integer.MAX_VALUE;
    boolean found = false;
    for (int node = from; node < Math.min(to, size()); node++) {
      if (minima[node] != Samples.GAP) {
        least = Math.min(least, minima[node]);
        found = true;
      }
    }
    return found ? least : Samples.GAP;
  }

  /**
   * The greatest value in the nodes {@code [from, to)} that exist; {@link Samples#GAP} for none.
   */
  int maximum(int from, int to) {
    int greatest = Samples.GAP;
    for (int node = from; node < Math.min(to, size()); node++) {
      greatest = Math.max(greatest, maxima[node]);
    }
    return greatest;
  }

  /** The level whose stretches are four times as long. */
  MinMaxLevel coarser() {
    int nodes = (size() + FAN - 1) / FAN;
    MinMaxLevel coarser = new MinMaxLevel(nodes, framesPerNode * FAN);
    for (int node = 0; node < nodes; node++) {
      coarser.minima[node] = minimum(node * FAN, node * FAN + FAN);
      coarser.maxima[node] = maximum(node * FAN, node * FAN + FAN);
    }
    return coarser;
  }
}
