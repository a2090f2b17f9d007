package org.ectopy.model.training;

import java.util.Arrays;
import org.ectopy.dataset.InputShape;
import org.ectopy.dataset.Segments;
import org.ectopy.record.BeatClass;

/** Some of the beats of other examples, in an order of their own. */
final class ChosenExamples implements Examples {

  private final Examples all;
  private final int[] chosen;

  ChosenExamples(Examples all, int[] chosen) {
    this.all = all;
    this.chosen = chosen;
  }

  @Override
  public InputShape shape() {
    return all.shape();
  }

  @Override
  public int count() {
    return chosen.length;
  }

  @Override
  public int leads(int beat) {
    return all.leads(chosen[beat]);
  }

  @Override
  public BeatClass label(int beat) {
    return all.label(chosen[beat]);
  }

  @Override
  public Segments gather(int[] beats, long seed) {
    return all.gather(Arrays.stream(beats).map(beat -> chosen[beat]).toArray(), seed);
  }
}
