package org.ectopy.record;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A block of stored samples: for each chosen lead, {@code frames x samplesPerFrame} integers.
 *
 * <p>It is a buffer to be filled again and again, so that reading allocates nothing. One thread
 * uses a block at a time.
 */
public final class Samples {

  /** Stands for "no sample here"; no format stores it as an amplitude. */
  public static final int GAP = Integer.MIN_VALUE;

  private final int frames;
  private final int[] leads;
  private final int[][] rows;

  private Samples(int frames, int[] leads, int[][] rows) {
    this.frames = frames;
    this.leads = leads;
    this.rows = rows;
  }

  /** A block of {@code frames} frames for every lead of a record. */
  public static Samples allocate(List<Lead> leads, int frames) {
    return allocate(leads, IntStream.range(0, leads.size()).boxed().toList(), frames);
  }

  /** A block of {@code frames} frames for the leads with the given indices, a row for each. */
  public static Samples allocate(List<Lead> leads, List<Integer> chosen, int frames) {
    int[] indices = chosen.stream().mapToInt(Integer::intValue).toArray();
    int[][] rows = new int[indices.length][];
    for (int row = 0; row < rows.length; row++) {
      int perFrame = leads.get(indices[row]).samplesPerFrame();
      rows[row] = new int[Math.multiplyExact(frames, perFrame)];
    }
    return new Samples(frames, indices, rows);
  }

  /** The block's length in frames. */
  public int frames() {
    return frames;
  }

  /** The number of chosen leads. */
  public int rows() {
    return rows.length;
  }

  /** The index in the record of the lead in a row. */
  public int lead(int row) {
    return leads[row];
  }

  /**
   * The stored integers of a row, {@code frames x samplesPerFrame} of them, gaps as {@link #GAP}.
   * This is the block's own array, not a copy: the next read fills it anew.
   */
  public int[] row(int row) {
    return rows[row];
  }
}
