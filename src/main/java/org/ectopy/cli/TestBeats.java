package org.ectopy.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.BeatSetBuilder;
import org.ectopy.dataset.BeatSplit;
import org.ectopy.dataset.LeadChoice;
import org.ectopy.dataset.PlacesOnly;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;

/** Which beats of which records a model is judged on. */
final class TestBeats {

  private final BeatSet places;
  private final BitSet test = new BitSet();

  private TestBeats(BeatSet places, BeatSplit split) {
    this.places = places;
    Arrays.stream(split.test()).forEach(test::set);
  }

  /**
   * The test of the random-beat split of records.
   *
   * @param seed of the split: that of the model which was trained on the other part
   * @throws IOException where a record cannot be read
   */
  static TestBeats random(List<LabelledRecord> records, LabelMap labels, long seed)
      throws IOException {
    BeatSet places =
        new BeatSetBuilder("places", new PlacesOnly(), LeadChoice.ALL, labels)
            .build(records, Progress.NONE);
    return new TestBeats(places, TrainingProtocol.RANDOM_BEAT.split(places, seed));
  }

  /** Those of a record, by their number among its labelled beats, from 0. */
  IntPredicate in(LabelledRecord record) {
    for (int i = 0; i < places.records().size(); i++) {
      if (places.records().get(i).origin().record().equals(record.name())) {
        int start = places.start(i);
        return beat -> test.get(start + beat);
      }
    }
    return beat -> false;
  }
}
