package org.ectopy.signal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.ectopy.task.Progress;

/**
 * The least and the greatest stored value of every stretch of a record, at many stretch lengths, so
 * that a lead can be drawn at any zoom from two values a column.
 *
 * <p>The finest stretch is {@link #baseFrames()} long, each further level four times as long. A
 * record's samples themselves serve below the finest level. The whole takes at most about 45 MB,
 * whatever the record's length. Once built it never changes and any thread may ask it.
 */
public final class MinMaxPyramid {

  private static final int SHORTEST_BASE = 64;
  private static final long MOST_BASE_NODES = 4L << 20;
  private static final int SAMPLES_PER_BLOCK = 1 << 18;

  private final int baseFrames;
  private final long frames;
  private final List<List<MinMaxLevel>> levelsByLead;

  private MinMaxPyramid(int baseFrames, long frames, List<List<MinMaxLevel>> levelsByLead) {
    this.baseFrames = baseFrames;
    this.frames = frames;
    this.levelsByLead = levelsByLead;
  }

  /**
   * Reads a record once from end to end and builds its pyramid, reporting frames.
   *
   * @throws IOException where the record cannot be read
   */
  public static MinMaxPyramid build(EcgRecord record, Progress progress) throws IOException {
    int baseFrames = baseFrames(record.frames() * Math.max(1, record.leads().size()));
    List<MinMaxLevel> bases = readBases(record, baseFrames, progress);
    List<List<MinMaxLevel>> levels = new ArrayList<>();
    for (MinMaxLevel base : bases) {
      List<MinMaxLevel> ofLead = new ArrayList<>(List.of(base));
      while (ofLead.getLast().size() > 1) {
        ofLead.add(ofLead.getLast().coarser());
      }
      levels.add(List.copyOf(ofLead));
    }
    return new MinMaxPyramid(baseFrames, record.frames(), levels);
  }

  private static int baseFrames(long allFrames) {
    int base = SHORTEST_BASE;
    while (allFrames / base > MOST_BASE_NODES) {
      base *= 2;
    }
    return base;
  }

  private static List<MinMaxLevel> readBases(EcgRecord record, int baseFrames, Progress progress)
      throws IOException {
    int nodes = Math.toIntExact((record.frames() + baseFrames - 1) / baseFrames);
    List<MinMaxLevel> bases = new ArrayList<>();
    for (int lead = 0; lead < record.leads().size(); lead++) {
      bases.add(new MinMaxLevel(nodes, baseFrames));
    }
    int samplesPerFrame = record.leads().stream().mapToInt(lead -> lead.samplesPerFrame()).sum();
    int fitting = Math.max(1, SAMPLES_PER_BLOCK / Math.max(1, samplesPerFrame));
    int stretch = Math.min(baseFrames, Integer.highestOneBit(fitting));
    int blockFrames = (int) Math.min(fitting - fitting % stretch, roundedUp(record, stretch));
    Samples block = Samples.allocate(record.leads(), blockFrames);
    for (long first = 0; first < record.frames(); first += blockFrames) {
      progress.report(first, record.frames());
      record.read(first, block);
      for (int from = 0; from < blockFrames && first + from < record.frames(); from += stretch) {
        int node = (int) ((first + from) / baseFrames);
        for (int lead = 0; lead < bases.size(); lead++) {
          int perFrame = record.leads().get(lead).samplesPerFrame();
          bases
              .get(lead)
              .widen(node, block.row(lead), from * perFrame, (from + stretch) * perFrame);
        }
      }
    }
    progress.report(record.frames(), record.frames());
    return bases;
  }

  private static long roundedUp(EcgRecord record, int stretch) {
    return Math.ceilDiv(record.frames(), stretch) * stretch;
  }

  /** The shortest stretch that the pyramid knows, in frames: a power of two, 64 or more. */
  public int baseFrames() {
    return baseFrames;
  }

  /**
   * Gives the extremes of a lead under each column of a drawing. Column {@code i} covers the frames
   * from {@code firstFrame + i * framesPerColumn} to the next column, rounded to stretches of at
   * most a quarter of it (or of {@link #baseFrames()}); no sample is left out between two columns.
   *
   * @param minima a value for each column; {@link Samples#GAP} where it has no sample
   * @param maxima as many, likewise
   * @throws IllegalArgumentException where a column is narrower than {@link #baseFrames()}
   */
  public void query(
      int lead, double firstFrame, double framesPerColumn, int[] minima, int[] maxima) {
    if (!(framesPerColumn >= baseFrames)) {
      throw new IllegalArgumentException(
          framesPerColumn + " frames per column, but the pyramid starts at " + baseFrames);
    }
    Arrays.fill(minima, Samples.GAP);
    Arrays.fill(maxima, Samples.GAP);
    MinMaxLevel level = levelFor(lead, framesPerColumn);
    for (int column = 0; column < minima.length; column++) {
      double start = firstFrame + column * framesPerColumn;
      double end = firstFrame + (column + 1) * framesPerColumn;
      if (end > 0 && start < frames) {
        int from = level.nodeAt(start);
        int to = end >= frames ? level.size() : Math.max(from + 1, level.nodeAt(end));
        minima[column] = level.minimum(from, to);
        maxima[column] = level.maximum(from, to);
      }
    }
  }

  private MinMaxLevel levelFor(int lead, double framesPerColumn) {
    List<MinMaxLevel> levels = levelsByLead.get(lead);
    MinMaxLevel chosen = levels.getFirst();
    for (MinMaxLevel level : levels) {
      if (level.framesPerNode() * 4.0 <= framesPerColumn) {
        chosen = level;
      }
    }
    return chosen;
  }
}
