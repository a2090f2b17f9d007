package org.ectopy.ui.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
    BitSet paired = new BitSet(theirs.beats().size());
    for (int beat = 0; beat < pairs.length; beat++) {
      BeatMark own = mine.beats().get(beat);
      if (pairs[beat] == BeatPairs.NONE) {
        found.add(new Difference(Optional.of(own), Optional.empty()));
      } else {
        paired.set(pairs[beat]);
        BeatMark other = theirs.beats().get(pairs[beat]);
        if (calledDifferently(own, other)) {
          found.add(new Difference(Optional.of(own), Optional.of(other)));
        }
      }
    }
    int ofMine = found.size();
    for (int beat = paired.nextClearBit(0);
        beat < theirs.beats().size();
        beat = paired.nextClearBit(beat + 1)) {
      found.add(new Difference(Optional.empty(), Optional.of(theirs.beats().get(beat))));
    }
    if (ofMine < found.size()) {
      found.sort(Comparator.comparingLong(Difference::frame));
    }
    return found;
  }

  private static boolean calledDifferently(BeatMark own, BeatMark other) {
    return own.beatClass().isPresent()
        && other.beatClass().isPresent()
        && own.symbol().code() != other.symbol().code();
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
