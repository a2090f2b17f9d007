package org.ectopy.teaching;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.ectopy.signal.EcgLeads;

/**
 * Finds where the QRS complex of a beat begins and ends, and where its P wave is, from the slopes
 * of all leads: good enough to show them, not to measure by.
 */
final class BeatWaves {

  private static final double BEFORE = 0.5;
  private static final double AFTER = 0.4;

  /** A complex reaches at most so far before and after its mark, in s. */
  private static final double QRS_BEFORE = 0.13;

  private static final double QRS_AFTER = 0.17;

  /** Where the slope is below these shares of the steepest one for a while, the complex is over. */
  private static final double CORE = 0.3;

  private static final double EDGE = 0.1;

  /** This share of the slopes around a complex is taken for noise; it stands out of them. */
  private static final double QUIET = 0.35;

  private static final double CORE_OVER_NOISE = 4;
  private static final double EDGE_OVER_NOISE = 2.2;

  /** In a tachycardia most of what is around is no noise but the next complex and T wave. */
  private static final double MOST_CORE = 0.45;

  private static final double MOST_EDGE = 0.25;
  private static final double STILL_SECONDS = 0.012;
  private static final double SUSTAINED_SECONDS = 0.028;
  private static final double SMOOTHED_SECONDS = 0.008;

  /** The P wave is looked for so long before the complex, in s. */
  private static final double P_EARLIEST = 0.24;

  private static final double P_LATEST = 0.035;
  private static final double P_HALF = 0.05;

  private final EcgRecord record;
  private final EcgLeads leads;

  /**
   * @throws IOException where the record has no ECG lead
   */
  BeatWaves(EcgRecord record) throws IOException {
    this.record = record;
    this.leads = EcgLeads.of(record.info());
  }

  /** A stretch of the record as mV, a row for each lead. */
  private static final class Piece {

    private final long first;
    private final float[][] millivolts;

    Piece(long first, float[][] millivolts) {
      this.first = first;
      this.millivolts = millivolts;
    }

    int frames() {
      return millivolts[0].length;
    }
  }

  private Piece read(long frame) throws IOException {
    int before = (int) record.rate().frameAt(BEFORE);
    int frames = before + (int) record.rate().frameAt(AFTER);
    Samples block = leads.allocate(frames);
    record.read(frame - before, block);
    float[][] millivolts = new float[leads.count()][frames];
    leads.scale(block, millivolts);
    return new Piece(frame - before, millivolts);
  }

  /**
   * The QRS complex of a beat marked at a frame; empty where no slope stands out.
   *
   * @throws IOException where the samples cannot be read
   */
  Optional<FrameSpan> qrs(long frame) throws IOException {
    return qrs(read(frame), frame);
  }

  private Optional<FrameSpan> qrs(Piece piece, long frame) {
    double[] slopes = slopes(piece);
    int mark = (int) (frame - piece.first);
    int least = Math.max(0, mark - (int) record.rate().frameAt(QRS_BEFORE));
    int most = Math.min(slopes.length - 1, mark + (int) record.rate().frameAt(QRS_AFTER));
    double steepest = sustained(slopes, least, most);
    if (!(steepest > 0)) {
      return Optional.empty();
    }
    double noise = Arrays.stream(slopes).sorted().toArray()[(int) (QUIET * slopes.length)];
    double core = Math.clamp(CORE_OVER_NOISE * noise, CORE * steepest, MOST_CORE * steepest);
    double low = Math.clamp(EDGE_OVER_NOISE * noise, EDGE * steepest, MOST_EDGE * steepest);
    int from = mark;
    int until = mark;
    for (int i = least; i <= most; i++) {
      if (slopes[i] >= core) {
        from = Math.min(from, i);
        until = Math.max(until, i);
      }
    }
    from = edge(slopes, from, -1, least, low);
    until = edge(slopes, until, 1, most, low);
    return Optional.of(new FrameSpan(piece.first + from, piece.first + until));
  }

  /** The slope that is passed for a while in all: a pacemaker's spike is shorter. */
  private double sustained(double[] slopes, int least, int most) {
    double[] sorted = Arrays.stream(slopes, least, most + 1).sorted().toArray();
    int frames = (int) Math.max(1, record.rate().frameAt(SUSTAINED_SECONDS));
    return sorted.length < frames ? 0 : sorted[sorted.length - frames];
  }

  /** The last place in a direction before the slope stays low for a while. */
  private int edge(double[] slopes, int from, int step, int limit, double low) {
    int still = Math.max(2, (int) record.rate().frameAt(STILL_SECONDS));
    int calm = 0;
    int at = from;
    while (at != limit && calm < still) {
      at += step;
      calm = slopes[at] < low ? calm + 1 : 0;
    }
    return at - step * calm;
  }

  /** How steep all leads together are at each frame. */
  private double[] slopes(Piece piece) {
    double[] raw = new double[piece.frames()];
    for (float[] lead : piece.millivolts) {
      for (int i = 1; i < raw.length - 1; i++) {
        double slope = Math.abs(lead[i + 1] - lead[i - 1]);
        raw[i] += Double.isNaN(slope) ? 0 : slope;
      }
    }
    int half = (int) Math.max(1, record.rate().frameAt(SMOOTHED_SECONDS) / 2);
    double[] smooth = new double[raw.length];
    for (int i = half; i < raw.length - half; i++) {
      smooth[i] = Arrays.stream(raw, i - half, i + half + 1).sum() / (2 * half + 1);
    }
    return smooth;
  }

  /**
   * The stretch in which the P wave of a beat is, or would be: around the greatest departure from
   * the straight line that leads to its QRS complex.
   *
   * @throws IOException where the samples cannot be read
   */
  Optional<FrameSpan> p(long frame) throws IOException {
    Piece piece = read(frame);
    Optional<FrameSpan> qrs = qrs(piece, frame);
    if (qrs.isEmpty()) {
      return Optional.empty();
    }
    int onset = (int) (qrs.get().from() - piece.first);
    int from = Math.max(0, onset - (int) record.rate().frameAt(P_EARLIEST));
    int until = onset - (int) record.rate().frameAt(P_LATEST);
    int half = (int) record.rate().frameAt(P_HALF);
    int peak = Math.min(peak(piece, from, until), until - half / 2);
    long first = piece.first + Math.max(from, peak - half);
    return Optional.of(new FrameSpan(first, piece.first + Math.min(until, peak + half)));
  }

  private static int peak(Piece piece, int from, int until) {
    int best = (from + until) / 2;
    double most = 0;
    for (int i = from; i <= until; i++) {
      double sum = 0;
      for (float[] lead : piece.millivolts) {
        double share = (double) (i - from) / (until - from);
        double line = lead[from] + share * (lead[until] - lead[from]);
        sum += Math.abs(lead[i] - line);
      }
      if (sum > most) {
        most = sum;
        best = i;
      }
    }
    return best;
  }

  /**
   * How alike the complexes of two beats are in the first lead, -1 to 1.
   *
   * @throws IOException where the samples cannot be read
   */
  double likeness(long frame, long other) throws IOException {
    Piece one = read(frame);
    Piece two = read(other);
    int mark = (int) (frame - one.first);
    int from = mark - (int) record.rate().frameAt(QRS_BEFORE);
    int until = mark + (int) record.rate().frameAt(QRS_AFTER);
    return correlation(
        Arrays.copyOfRange(one.millivolts[0], from, until),
        Arrays.copyOfRange(two.millivolts[0], from, until));
  }

  private static double correlation(float[] one, float[] two) {
    double meanOne = mean(one);
    double meanTwo = mean(two);
    double both = 0;
    double ones = 0;
    double twos = 0;
    for (int i = 0; i < one.length; i++) {
      both += (one[i] - meanOne) * (two[i] - meanTwo);
      ones += (one[i] - meanOne) * (one[i] - meanOne);
      twos += (two[i] - meanTwo) * (two[i] - meanTwo);
    }
    return ones > 0 && twos > 0 ? both / Math.sqrt(ones * twos) : 0;
  }

  private static double mean(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
