package org.ectopy.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ectopy.task.Progress;

/**
 * Beats joined two by two, the least unlike groups first, until all are one: Ward's method (J. H.
 * Ward, "Hierarchical Grouping to Optimize an Objective Function", J Am Stat Assoc 58:236-244,
 * 1963), found along chains of nearest neighbours (F. Murtagh, "A Survey of Recent Advances in
 * Hierarchical Clustering Algorithms", Comput J 26:354-359, 1983).
 *
 * <p>Groups are counted from 0: first every beat alone, then the joined ones in the order of their
 * height; the last is of all beats. It takes the square of the number of beats in time and memory.
 */
final class BeatTree {

  private static final Comparator<Join> LOWEST_FIRST = Comparator.comparingDouble(Join::height);

  private final BeatRows rows;
  private final int beats;
  private final int[] left;
  private final int[] right;
  private final double[] heights;

  private BeatTree(BeatRows rows, Join[] joins) {
    this.rows = rows;
    this.beats = rows.beats();
    this.left = new int[joins.length];
    this.right = new int[joins.length];
    this.heights = Arrays.stream(joins).mapToDouble(Join::height).toArray();
    number(joins);
  }

  /** Two groups, each named by its first beat, that become one. */
  private record Join(int one, int other, double height) {}

  /**
   * Joins beats, one or more.
   *
   * @param progress counts joins
   */
  static BeatTree of(BeatRows rows, Progress progress) {
    return new BeatTree(rows, new Chains(rows).joins(progress));
  }

  /** Chains find joins out of order: sorted by height, each makes the group of its number. */
  private void number(Join[] joins) {
    Join[] sorted = joins.clone();
    Arrays.sort(sorted, LOWEST_FIRST);
    int[] group = IntStream.range(0, beats).toArray();
    for (int i = 0; i < sorted.length; i++) {
      left[i] = group[sorted[i].one()];
      right[i] = group[sorted[i].other()];
      heights[i] = sorted[i].height();
      group[sorted[i].one()] = beats + i;
    }
  }

  /** The group of all beats. */
  int root() {
    return beats + left.length - 1;
  }

  /** Whether a group is of one beat. */
  boolean single(int group) {
    return group < beats;
  }

  /** One of the two groups that a group was made of. */
  int left(int group) {
    return left[group - beats];
  }

  /** The other. */
  int right(int group) {
    return right[group - beats];
  }

  /**
   * How unlike the two are that a group was made of: the root of twice the growth of the squares.
   */
  double height(int group) {
    return heights[group - beats];
  }

  /** The beats of a group, in no order. */
  int[] members(int group) {
    int[] found = new int[beats];
    int[] open = new int[beats + 1];
    int count = 0;
    int waiting = 0;
    open[waiting++] = group;
    while (waiting > 0) {
      int each = open[--waiting];
      if (single(each)) {
        found[count++] = each;
      } else {
        open[waiting++] = left(each);
        open[waiting++] = right(each);
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Of some beats, the one nearest to their mean. */
  int medoid(int[] beats) {
    int[] members = beats.clone();
    Arrays.sort(members);
    return rows.medoid(members);
  }

  /** The search for joins. A group is named by one of its beats; its distances stand in its row. */
  private static final class Chains {

    private final int beats;
    private final float[][] squares;
    private final int[] sizes;
    private final boolean[] gone;

    /** The height of each group, below which rounding may not put the next. */
    private final double[] tops;

    Chains(BeatRows rows) {
      beats = rows.beats();
      sizes = new int[beats];
      gone = new boolean[beats];
      tops = new double[beats];
      Arrays.fill(sizes, 1);
      squares = new float[beats][];
      IntStream.range(0, beats)
          .parallel()
          .forEach(
              beat -> {
                float[] row = new float[beat];
                for (int other = 0; other < beat; other++) {
                  row[other] = rows.squaredDistance(beat, other);
                }
                squares[beat] = row;
              });
    }

    private float square(int one, int other) {
      return one > other ? squares[one][other] : squares[other][one];
    }

    private void setSquare(int one, int other, float square) {
      if (one > other) {
        squares[one][other] = square;
      } else {
        squares[other][one] = square;
      }
    }

    Join[] joins(Progress progress) {
      Join[] joins = new Join[beats - 1];
      int[] chain = new int[beats];
      int length = 0;
      int first = 0;
      for (int done = 0; done < joins.length; ) {
        if (length == 0) {
          while (gone[first]) {
            first++;
          }
          chain[length++] = first;
        }
        int last = chain[length - 1];
        int before = length > 1 ? chain[length - 2] : -1;
        int nearest = nearest(last, before);
        if (nearest == before) {
          joins[done++] = join(last, before);
          length -= 2;
          progress.report(done, joins.length);
        } else {
          chain[length++] = nearest;
        }
      }
      return joins;
    }

    /** The nearest group; the one before in the chain where that is as near as any. */
    private int nearest(int group, int before) {
      int nearest = before;
      float least = before < 0 ? Float.POSITIVE_INFINITY : square(group, before);
      for (int other = 0; other < beats; other++) {
        if (!gone[other] && other != group) {
          float square = square(group, other);
          if (square < least || nearest < 0) {
            least = square;
            nearest = other;
          }
        }
      }
      return nearest;
    }

    /** The update of Lance and Williams for Ward's method. */
    private Join join(int last, int before) {
      int kept = Math.min(last, before);
      int lost = Math.max(last, before);
      float between = square(kept, lost);
      gone[lost] = true;
      for (int other = 0; other < beats; other++) {
        if (!gone[other] && other != kept) {
          double all = sizes[kept] + sizes[lost] + (double) sizes[other];
          double square =
              ((sizes[kept] + sizes[other]) / all) * square(kept, other)
                  + ((sizes[lost] + sizes[other]) / all) * square(lost, other)
                  - (sizes[other] / all) * between;
          setSquare(kept, other, (float) square);
        }
      }
      sizes[kept] += sizes[lost];
      tops[kept] = Math.max(Math.sqrt(between), Math.max(tops[kept], tops[lost]));
      return new Join(kept, lost, tops[kept]);
    }
  }
}
