package org.ectopy.review;

import java.util.BitSet;
import java.util.List;
import org.ectopy.record.BeatClass;

/** What became of a record's labels while an annotator answered questions about it. */
public final class Play {

  private final BitSet asked;
  private final List<Stage> stages;

  Play(BitSet asked, List<Stage> stages) {
    this.asked = (BitSet) asked.clone();
    this.stages = List.copyOf(stages);
  }

  /**
   * The labels after some answers.
   *
   * @param answers their number
   * @param classes of all beats
   */
  public record Stage(int answers, List<BeatClass> classes) {

    /** Copies the list. */
    public Stage {
      classes = List.copyOf(classes);
    }
  }

  /** The beats that were asked about; the caller's own copy. */
  public BitSet asked() {
    return (BitSet) asked.clone();
  }

  /** The labels before the first answer, and after each fine-tuning. */
  public List<Stage> stages() {
    return stages;
  }
}
