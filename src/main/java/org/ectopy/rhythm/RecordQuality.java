package org.ectopy.rhythm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ectopy.record.SignalQualitySpan;
import org.ectopy.signal.Stretch;

/**
 * How well a record can be read over its length: what the annotator says of it, else what the
 * samples tell. Missing samples count in either case.
 *
 * @param stretches those that are not clean, each kind in order of time
 */
public record RecordQuality(List<QualityStretch> stretches) {

  /** All is clean, or nothing is known. */
  public static final RecordQuality CLEAN = new RecordQuality(List.of());

  /** Annotations speak of this many leads. */
  private static final int MARKED_LEADS = 4;

  /** Copies the list. */
  public RecordQuality {
    stretches = List.copyOf(stretches);
  }

  /**
   * The quality of a record.
   *
   * @param annotated what the annotator says of it, in frames; empty where that is nothing
   * @param defects what its samples tell
   * @param leads how many there are
   */
  public static RecordQuality of(
      List<SignalQualitySpan> annotated, List<QualityStretch> defects, int leads) {
    if (annotated.isEmpty()) {
      return new RecordQuality(defects);
    }
    List<QualityStretch> stretches = new ArrayList<>();
    for (SignalQualitySpan span : annotated) {
      grade(span, Math.min(leads, MARKED_LEADS))
          .filter(grade -> span.end() > span.start())
          .ifPresent(grade -> stretches.add(new QualityStretch(span.start(), span.end(), grade)));
    }
    defects.stream()
        .filter(defect -> defect.grade() == QualityStretch.Grade.MISSING)
        .forEach(stretches::add);
    return new RecordQuality(stretches);
  }

  private static Optional<QualityStretch.Grade> grade(SignalQualitySpan span, int leads) {
    if (span.clean()) {
      return Optional.empty();
    }
    if (leads > 0 && IntStream.range(0, leads).allMatch(span::unreadable)) {
      return Optional.of(QualityStretch.Grade.UNREADABLE);
    }
    boolean noisy =
        leads > 0
            && IntStream.range(0, leads)
                .allMatch(lead -> span.noisy(lead) || span.unreadable(lead));
    return Optional.of(noisy ? QualityStretch.Grade.NOISY : QualityStretch.Grade.PARTLY);
  }

  /** The stretches whose grade is wanted. */
  List<Stretch> stretches(Predicate<QualityStretch.Grade> wanted) {
    return stretches.stream()
        .filter(each -> wanted.test(each.grade()) && each.to() > each.from())
        .map(each -> new Stretch(each.from(), each.to()))
        .toList();
  }

  /** The worst grade anywhere in the frames {@code [from, to)}; empty where all is clean. */
  public Optional<QualityStretch.Grade> worst(double from, double to) {
    return stretches.stream()
        .filter(stretch -> stretch.from() < to && stretch.to() > from)
        .map(QualityStretch::grade)
        .max(Enum::compareTo);
  }

  /** How many of a record's frames lie in stretches whose grade is wanted, each of them once. */
  public long frames(Predicate<QualityStretch.Grade> wanted, long recordFrames) {
    List<Stretch> sorted = new ArrayList<>(stretches(wanted));
    sorted.sort(Comparator.comparingLong(Stretch::from));
    long frames = 0;
    long end = 0;
    for (Stretch stretch : sorted) {
      long from = Math.max(stretch.from(), end);
      end = Math.max(end, Math.min(stretch.to(), recordFrames));
      frames += Math.max(0, end - from);
    }
    return frames;
  }
}
