package org.ectopy.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ectopy.record.Annotation;
import org.ectopy.record.RhythmSpan;
import org.ectopy.signal.Stretch;

/** Finds what of records can be asked about, by what it is. */
final class QuizPlaces {

  /** A rhythm that lasts less cannot be told. */
  private static final double LEAST_RHYTHM_SECONDS = 1;

  private final QuizSubject subject;

  QuizPlaces(QuizSubject subject) {
    this.subject = subject;
  }

  /** The places of a record, each kind in order of time. */
  Map<QuizType, List<QuizPlace>> of(QuizRecord record) {
    Map<QuizType, List<QuizPlace>> places = new TreeMap<>(QuizType.IN_ORDER);
    if (subject == QuizSubject.RHYTHMS) {
      for (RhythmSpan span : record.labels().rhythms(record.frames())) {
        strips(record, span).forEach(place -> add(places, QuizType.of(span), place));
      }
    } else {
      for (Annotation beat : record.labels().beats()) {
        Optional<QuizType> type = QuizType.of(subject, beat.symbol());
        if (type.isPresent() && beat.sample() >= 0 && beat.sample() < record.frames()) {
          Stretch part = new Stretch(beat.sample(), beat.sample() + 1);
          add(places, type.get(), new QuizPlace(record, part));
        }
      }
    }
    return places;
  }

  private static void add(
      Map<QuizType, List<QuizPlace>> places, QuizType type, QuizPlace place) {
    places.computeIfAbsent(type, key -> new ArrayList<>()).add(place);
  }

  /** A rhythm that lasts longer than a strip is cut into strips; a shorter one stays whole. */
  private static List<QuizPlace> strips(QuizRecord record, RhythmSpan span) {
    long to = Math.min(record.frames(), span.end());
    long strip = Math.max(1, record.rate().frameAt(QuizSpan.STRIP.seconds()));
    long least = Math.max(1, record.rate().frameAt(LEAST_RHYTHM_SECONDS));
    List<QuizPlace> strips = new ArrayList<>();
    for (long from = Math.max(0, span.start()); to - from >= least; from += strip) {
      boolean rest = to - from < strip;
      if (!rest || strips.isEmpty()) {
        strips.add(new QuizPlace(record, new Stretch(from, Math.min(to, from + strip))));
      }
    }
    return strips;
  }
}
