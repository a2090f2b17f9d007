package org.ectopy.ui.session;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Beats that are chosen together, by their indices in {@link Marks#beats}. It never changes. */
public final class BeatSelection {

  /** No beats. */
  public static final BeatSelection NONE = new BeatSelection(new BitSet());

  private final BitSet beats;

  private BeatSelection(BitSet beats) {
    this.beats = beats;
  }

  /** These beats. */
  public static BeatSelection of(IntStream beats) {
    BitSet chosen = new BitSet();
    beats.forEach(chosen::set);
    return new BeatSelection(chosen);
  }

  /** Whether no beat is chosen. */
  public boolean isEmpty() {
    return beats.isEmpty();
  }

  /** How many are chosen. */
  public int count() {
    return beats.cardinality();
  }

  /** Whether a beat is chosen. */
  public boolean contains(int beat) {
    return beats.get(beat);
  }

  /** The chosen beats in the order of time. */
  public IntStream beats() {
    return beats.stream();
  }

  /** The same beats among marks that were made of {@code before} by an edit. */
  BeatSelection carried(Marks before, Marks after) {
    return isEmpty()
        ? this
        : of(
            beats()
                .map(beat -> after.indexOf(before.beats().get(beat).mark()))
                .filter(beat -> beat >= 0));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BeatSelection that && beats.equals(that.beats);
  }

  @Override
  public int hashCode() {
    return beats.hashCode();
  }
}
