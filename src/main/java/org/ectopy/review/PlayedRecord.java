package org.ectopy.review;

import java.util.BitSet;
import java.util.List;
import org.ectopy.record.BeatClass;

/** A record whose beats a scripted annotator knows. */
public final class PlayedRecord {

  private final String name;
  private final List<BeatClass> truths;
  private final BitSet late;
  private final BeatRows rows;

  /**
   * @param truths the class of each beat by the reference
   * @param late the beats that may be scored
   * @param rows the beats as points
   */
  public PlayedRecord(String name, List<BeatClass> truths, BitSet late, BeatRows rows) {
    this.name = name;
    this.truths = List.copyOf(truths);
    this.late = (BitSet) late.clone();
    this.rows = rows;
    if (rows.beats() != truths.size()) {
      throw new IllegalArgumentException(rows.beats() + " points, " + truths.size() + " classes");
    }
  }

  /** The record's name. */
  public String name() {
    return name;
  }

  /** The number of beats. */
  public int count() {
    return truths.size();
  }

  /** The class of a beat. */
  public BeatClass truth(int beat) {
    return truths.get(beat);
  }

  /** The beats as points. */
  BeatRows rows() {
    return rows;
  }

  /** The beats that are scored where some have been asked about. */
  BitSet scored(BitSet asked) {
    BitSet left = (BitSet) late.clone();
    left.andNot(asked);
    return left;
  }
}
