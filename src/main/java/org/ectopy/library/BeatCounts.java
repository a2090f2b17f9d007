package org.ectopy.library;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ectopy.record.Annotation;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;

/** How many beats of each AAMI class an annotator has marked, by the map of EC57. */
public record BeatCounts(long n, long s, long v, long f, long q) {

  /** No beats. */
  public static final BeatCounts NONE = new BeatCounts(0, 0, 0, 0, 0);

  /** The counts of the beats among annotations. */
  static BeatCounts among(Iterable<Annotation> annotations) {
    return of(
        StreamSupport.stream(annotations.spliterator(), false)
            .flatMap(annotation -> classOf(annotation).stream()));
  }

  /** The counts of beats of these classes. */
  public static BeatCounts of(Stream<BeatClass> beats) {
    long[] counts = new long[BeatClass.inOrder().size()];
    beats.forEach(beat -> counts[beat.index()]++);
    return new BeatCounts(counts[0], counts[1], counts[2], counts[3], counts[4]);
  }

  /** The class of a beat; empty for what is no beat. */
  static Optional<BeatClass> classOf(Annotation annotation) {
    return annotation.beat() ? LabelMap.EC57.classOf(annotation.symbol()) : Optional.empty();
  }

  /** The beats of a class. */
  public long of(BeatClass beatClass) {
    return switch (beatClass) {
      case N -> n;
      case S -> s;
      case V -> v;
      case F -> f;
      case Q -> q;
    };
  }

  /** All beats. */
  public long all() {
    return n + s + v + f + q;
  }
}
