package org.ectopy.ui.training;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be trained, in words that can be kept in a file until the next start.
 *
 * @param kind the name of the kind of model
 * @param base the version to go on from; empty for random weights
 * @param tuning whether the beats are few and new to the base, and are mixed with what it knew
 * @param records what is learned from and judged on
 * @param options how
 */
public record TrainingSetup(
    String kind, String base, boolean tuning, List<Source> records, Options options) {

  /** Copies the list. */
  public TrainingSetup {
    records = List.copyOf(records);
  }

  /**
   * A record and what it is for.
   *
   * @param header the address of its header file
   */
  public record Source(String header, RecordRole role, LabelChoice labels) {

    /** A record in a role. */
    static Source of(Path header, RecordRole role, LabelChoice labels) {
      return new Source(header.toString(), role, labels);
    }

    /** Its header file. */
    Path path() {
      return Path.of(header);
    }
  }

  /**
   * How a model is trained.
   *
   * @param epochs how often the beats are gone through
   * @param weighting how much more beats of rare classes count, 0 to 1
   * @param sampling how much more often they are taken, 0 to 1; below 0 as the kind's recipe says
   * @param seed of all that is random
   */
  public record Options(int epochs, double weighting, double sampling, long seed) {}

  /** The records of a role. */
  List<Source> of(RecordRole role) {
    return records.stream().filter(source -> source.role() == role).toList();
  }

  /** Whether random weights are the beginning. */
  boolean fromScratch() {
    return base.isEmpty();
  }
}
