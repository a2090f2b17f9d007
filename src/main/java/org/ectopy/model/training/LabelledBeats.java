package org.ectopy.model.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.RecordBeats;
import org.ectopy.record.BeatClass;

/** Some beats of a set, to learn from or to be judged on. */
public final class LabelledBeats {

  private final BeatSet set;
  private final int[] beats;

  private LabelledBeats(BeatSet set, int[] beats) {
    this.set = set;
    this.beats = beats;
  }

  /** Beats of a set in the order given, repeats allowed. */
  public static LabelledBeats of(BeatSet set, int[] beats) {
    return new LabelledBeats(set, beats.clone());
  }

  /** All beats of a set. */
  public static LabelledBeats all(BeatSet set) {
    return new LabelledBeats(set, set.all().toArray());
  }

  /** The set that they are of. */
  public BeatSet set() {
    return set;
  }

  /** The number of beats. */
  public int count() {
    return beats.length;
  }

  /** The index in the set of a beat counted from 0 among these. */
  public int inSet(int beat) {
    return beats[beat];
  }

  /** The indices in the set of the beats {@code [from, to)} among these. */
  public int[] inSet(int from, int to) {
    return Arrays.copyOfRange(beats, from, to);
  }

  /** The class of a beat counted from 0 among these. */
  public BeatClass label(int beat) {
    return set.label(beats[beat]);
  }

  /** The index of each beat's class. */
  int[] labels() {
    return Arrays.stream(beats).map(beat -> set.label(beat).index()).toArray();
  }

  /** The number of leads of a beat counted from 0 among these. */
  public int leads(int beat) {
    return set.leads(beats[beat]);
  }

  /** At most so many of these beats, drawn at random without repeats, in their order. */
  public LabelledBeats sample(int most, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] drawn = new int[Math.min(most, beats.length)];
    int count = 0;
    for (int i = 0; i < beats.length; i++) {
      if (random.nextInt(beats.length - i) < drawn.length - count) {
        drawn[count++] = beats[i];
      }
    }
    return new LabelledBeats(set, drawn);
  }

  /** These beats so many times over. */
  public LabelledBeats repeated(int times) {
    int all = Math.multiplyExact(times, beats.length);
    return new LabelledBeats(
        set, IntStream.range(0, all).map(i -> beats[i % beats.length]).toArray());
  }

  /**
   * These beats and those of another set.
   *
   * @throws IllegalArgumentException where they were cut for another kind of model
   */
  public LabelledBeats and(LabelledBeats others) {
    if (!set.input().equals(others.set.input())) {
      throw new IllegalArgumentException(set.input() + " and " + others.set.input());
    }
    List<RecordBeats> records = new ArrayList<>(set.records());
    records.addAll(others.set.records());
    IntStream moved = Arrays.stream(others.beats).map(beat -> set.count() + beat);
    return new LabelledBeats(
        new BeatSet(set.input(), records), IntStream.concat(Arrays.stream(beats), moved).toArray());
  }
}
