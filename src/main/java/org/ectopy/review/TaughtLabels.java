package org.ectopy.review;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ectopy.record.BeatClass;

/**
 * Labels to learn from.
 *
 * @param answered what an annotator said of beats
 * @param implied what follows from that for other beats
 */
public record TaughtLabels(
    SortedMap<Integer, BeatClass> answered, SortedMap<Integer, BeatClass> implied) {

  /** Copies the maps. */
  public TaughtLabels {
    answered = Collections.unmodifiableSortedMap(new TreeMap<>(answered));
    implied = Collections.unmodifiableSortedMap(new TreeMap<>(implied));
  }
}
