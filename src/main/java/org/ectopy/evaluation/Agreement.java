package org.ectopy.evaluation;

import java.util.OptionalDouble;
import org.ectopy.record.BeatClass;

/**
 * How far two annotators agree on what the beats are, neither being held for right.
 *
 * <p>Only matched beats that both give a class (N S V F Q) enter; a beat that one of them lacks
 * (rows O and X, columns o and x) says nothing about classes, and fibrillation and the learning
 * period are out as in the matrix itself.
 */
public final class Agreement {

  private static final String CLASSES = "NSVFQ";

  private final ConfusionMatrix matrix;

  /** The agreement in a matrix of one record, or of several together. */
  public Agreement(ConfusionMatrix matrix) {
    this.matrix = matrix;
  }

  /** Of the beats that enter, the share that both call the same. */
  public Ratio observed() {
    long same = 0;
    for (BeatClass each : BeatClass.values()) {
      same += cells(each.name(), each.name());
    }
    return new Ratio(same, cells(CLASSES, CLASSES));
  }

  /**
   * Cohen's kappa (Educational and Psychological Measurement 20:37, 1960): the observed agreement
   * beyond that by chance, as a share of all that is possible beyond chance; 1 is full agreement, 0
   * that by chance. Empty where no beat enters, and where both call all beats the same.
   */
  public OptionalDouble kappa() {
    double beats = cells(CLASSES, CLASSES);
    double byChance = 0;
    for (BeatClass each : BeatClass.values()) {
      byChance += cells(each.name(), CLASSES) / beats * (cells(CLASSES, each.name()) / beats);
    }
    return beats == 0 || byChance == 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((observed().fraction().orElse(0) - byChance) / (1 - byChance));
  }

  /**
   * The specific agreement on a class (Cicchetti and Feinstein, Journal of Clinical Epidemiology
   * 43:551, 1990): of all that either calls so, counted for each of the two, the share on which
   * they agree.
   */
  public Ratio on(BeatClass beatClass) {
    String name = beatClass.name();
    return new Ratio(2 * cells(name, name), cells(name, CLASSES) + cells(CLASSES, name));
  }

  private long cells(String rows, String columns) {
    return matrix.sum(rows, columns);
  }
}
