package org.ectopy.model.training;

import java.util.Arrays;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.InputShape;
import org.ectopy.dataset.Segments;
import org.ectopy.record.BeatClass;

/** Some beats of a set, unaltered. */
final class BeatSetExamples implements Examples {

  private final BeatSet set;
  private final int[] chosen;

  BeatSetExamples(BeatSet set, int[] chosen) {
    this.set = set;
    this.chosen = chosen;
  }

  @Override
  public InputShape shape() {
    return set.input().shape();
  }

  @Override
  public int count() {
    return chosen.length;
  }

  @Override
  public int leads(int beat) {
    return set.leads(chosen[beat]);
  }

  @Override
  public BeatClass label(int beat) {
    return set.label(chosen[beat]);
  }

  @Override
  public Segments gather(int[] beats, long seed) {
    return set.gather(Arrays.stream(beats).map(beat -> chosen[beat]).toArray());
  }
}
