package org.ectopy.evaluation;

import java.util.Locale;
import org.ectopy.record.BeatClass;

/** A figure of one class against the four others. */
public enum ClassStatistic {
  /** Of the beats that were given the class, those that have it: EC57's positive predictivity. */
  PRECISION {
    @Override
    public Ratio of(ClassConfusion confusion, BeatClass beatClass) {
      return new Ratio(confusion.count(beatClass, beatClass), confusion.predicted(beatClass));
    }
  },
  /** Of the beats that have the class, those that were given it: EC57's sensitivity. */
  RECALL {
    @Override
    public Ratio of(ClassConfusion confusion, BeatClass beatClass) {
      return new Ratio(confusion.count(beatClass, beatClass), confusion.support(beatClass));
    }
  },
  /** The harmonic mean of the two, as a ratio of counts: 0 where only one of them has a value. */
  F1 {
    @Override
    public Ratio of(ClassConfusion confusion, BeatClass beatClass) {
      return new Ratio(
          2 * confusion.count(beatClass, beatClass),
          confusion.support(beatClass) + confusion.predicted(beatClass));
    }
  };

  /** The figure; its whole is 0 where it has no value. */
  public abstract Ratio of(ClassConfusion confusion, BeatClass beatClass);

  /** The name in files: lower case. */
  public String printedName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
