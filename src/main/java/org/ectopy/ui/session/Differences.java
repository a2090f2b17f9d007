package org.ectopy.ui.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.SymbolTable;

/** Finds where two sets of beats disagree. */
final class Differences {

  private Differences() {}

  /**
   * Beats that only one set has, and those that are called differently; a beat that one of the two
   * has only detected is called nothing. In the order of time.
   *
   * @param window how far two beats may lie apart that are one, in frames
   */
  static List<Difference> ofSets(Marks mine, Marks theirs, long window) {
    List<Difference> found = new ArrayList<>();
    int[] pairs = BeatPairs.of(mine, theirs, window);
    BitSet known = new BitSet();
    Arrays.stream(pairs).filter(other -> other != BeatPairs.NONE).forEach(known::set);
    int other = 0;
    for (int beat = 0; beat < pairs.length; beat++) {
      other = addUnpaired(found, theirs, known, other, mine.frame(beat));
      BeatMark own = mine.beats().get(beat);
      if (pairs[beat] == BeatPairs.NONE) {
        found.add(new Difference(Optional.of(own), Optional.empty()));
      } else if (calledDifferently(own, theirs.beats().get(pairs[beat]))) {
        BeatMark paired = theirs.beats().get(pairs[beat]);
        found.add(new Difference(Optional.of(own), Optional.of(paired)));
      }
    }
    addUnpaired(found, theirs, known, other, Long.MAX_VALUE);
    return found;
  }

  /**
   * Adds those of theirs that no beat of mine is known to be, from {@code first} on that lie before
   * a frame; tells which is the next.
   */
  private static int addUnpaired(
      List<Difference> found, Marks theirs, BitSet known, int first, long frame) {
    int beat = first;
    while (beat < theirs.beats().size() && theirs.frame(beat) < frame) {
      if (!known.get(beat)) {
        found.add(new Difference(Optional.empty(), Optional.of(theirs.beats().get(beat))));
      }
      beat++;
    }
    return beat;
  }

  private static boolean calledDifferently(BeatMark own, BeatMark other) {
    return own.symbol().code() != other.symbol().code()
        && own.beatClass().isPresent()
        && other.beatClass().isPresent();
  }

  /** Beats that the model puts into another class than the annotator has. */
  static List<Difference> ofModel(Marks mine, Predictions said) {
    List<Difference> found = new ArrayList<>();
    for (int beat = 0; beat < mine.beats().size(); beat++) {
      if (said.disagrees(beat)) {
        BeatMark own = mine.beats().get(beat);
        found.add(new Difference(Optional.of(own), Optional.of(predicted(own, said, beat))));
      }
    }
    return found;
  }

  private static BeatMark predicted(BeatMark own, Predictions said, int beat) {
    BeatClass beatClass = said.of(beat);
    AnnotationSymbol symbol = SymbolTable.STANDARD.withMnemonic(beatClass.name()).orElseThrow();
    Mark mark =
        own.mark()
            .saying(
                own.mark().annotation().saying(symbol), Authorship.of(Setter.MODEL, said.model()));
    return new BeatMark(mark, symbol, Optional.of(beatClass));
  }
}
