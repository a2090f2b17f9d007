package org.ectopy.ui.compare;

import java.util.Optional;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Comparison;
import org.ectopy.ui.session.Difference;

/**
 * What the window says of a comparison.
 *
 * @param comparison of the edited set with another
 * @param edited what the window calls the edited set
 */
record CompareWords(Comparison comparison, String edited) {

  /** Both names. */
  String sets() {
    return Texts.format("compare.sets", edited, other());
  }

  private String other() {
    return comparison.set().name();
  }

  /** Which difference of how many is looked at, and how many are decided. */
  String place() {
    int all = comparison.differences().size();
    int index = comparison.index();
    String place =
        index == Comparison.NONE
            ? Texts.format("compare.count", all)
            : Texts.format("compare.place", index + 1, all);
    int decided = comparison.decided();
    return decided == 0 ? place : place + " \u00b7 " + Texts.format("compare.decided", decided);
  }

  /** What each of the two says where one looks. */
  String said() {
    return comparison.current().map(this::said).orElse("");
  }

  private String said(Difference difference) {
    if (difference.theirs().isEmpty()) {
      return Texts.format("compare.only", edited, letter(difference.mine()));
    }
    if (difference.mine().isEmpty()) {
      return Texts.format("compare.only", other(), letter(difference.theirs()));
    }
    return Texts.format(
        "compare.both", edited, letter(difference.mine()), other(), letter(difference.theirs()));
  }

  /** What becomes of it where the edited set is right. */
  String mine() {
    return of(comparison.current().flatMap(Difference::mine), "compare.take-mine");
  }

  /** What becomes of it where the other set is right. */
  String theirs() {
    return of(comparison.current().flatMap(Difference::theirs), "compare.take-theirs");
  }

  /** Without a beat in the set that is taken, there is to be none. */
  private String of(Optional<BeatMark> taken, String key) {
    if (comparison.current().isEmpty()) {
      return Texts.get(key);
    }
    String what = taken.isEmpty() ? Texts.get("compare.no-beat") : letter(taken);
    return Texts.get(key) + ": " + what;
  }

  private static String letter(Optional<BeatMark> beat) {
    return beat.map(some -> some.symbol().mnemonic()).orElse("");
  }
}
