package org.ectopy.evaluation;

import java.util.List;

/** Looks for the longest run of one annotator in windows that go forward in time. */
final class LongestRun {

  /** Stands for all runs of more than five beats. */
  static final int LONG = 6;

  private final List<RunMark> marks;
  private final RunKind kind;
  private int next;
  private long episodeEnd;

  LongestRun(List<RunMark> marks, RunKind kind) {
    this.marks = marks;
    this.kind = kind;
  }

  /**
   * The length in beats of the longest run with all its beats in {@code [from, to]}, at most {@link
   * #LONG}, which is also that of an episode that reaches into the window. A mark that an earlier
   * window held is not looked at again.
   */
  int within(long from, long to) {
    if (episodeEnd > from || inEpisodeAt(from)) {
      return LONG;
    }
    int longest = 0;
    int length = 0;
    for (; next < marks.size() && marks.get(next).time() <= to; next++) {
      RunLabel label = marks.get(next).label();
      if (kind.startsEpisode(label)) {
        skipEpisode();
        return LONG;
      } else if (kind.isBeat(label)) {
        length++;
        longest = Math.max(longest, length);
      } else if (kind.endsRun(label) || kind.startsOtherEpisode(label)) {
        length = 0;
      }
    }
    return Math.min(longest, LONG);
  }

  /** Goes to the first mark from a frame on; whether an episode lasts beyond that frame. */
  private boolean inEpisodeAt(long frame) {
    while (next < marks.size() && marks.get(next).time() < frame) {
      if (kind.startsEpisode(marks.get(next).label())) {
        skipEpisode();
        if (episodeEnd > frame) {
          return true;
        }
      }
      next++;
    }
    return false;
  }

  /** Goes to the mark that ends the episode: its end, the other kind's start, or no signal. */
  private void skipEpisode() {
    do {
      next++;
    } while (next < marks.size() && !endsEpisode(marks.get(next).label()));
    episodeEnd = next < marks.size() ? marks.get(next).time() : BeatTrack.NEVER;
  }

  private boolean endsEpisode(RunLabel label) {
    return kind.endsEpisode(label)
        || kind.startsOtherEpisode(label)
        || label == RunLabel.UNREADABLE;
  }
}
