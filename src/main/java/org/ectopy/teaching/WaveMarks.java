package org.ectopy.teaching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;
import org.ectopy.record.RhythmSpan;

/**
 * Marks the criteria that are seen in the waves: P waves, and the QRS complex's width and shape.
 */
final class WaveMarks {

  private static final double MILLIS = 1000;

  /** Widths are said no more exactly than this, in ms. */
  private static final double MILLIS_STEP = 10;

  /** From this on a complex is wide, in ms. */
  private static final double WIDE_MILLIS = 120;

  /** Rhythms in which no P wave leads to a QRS complex, as annotators name them. */
  private static final Set<String> WITHOUT_P =
      Set.of("(AFIB", "(AFL", "(NOD", "(IVR", "(VT", "(VFL");

  /** Where a P wave would be, in s before the QRS complex. */
  private static final double P_FROM = 0.2;

  private static final double P_UNTIL = 0.04;

  private static final double BLOCKED_HALF = 0.06;
  private static final double UNCLEAR_HALF = 0.15;
  private static final double SPIKE_BEFORE = 0.012;
  private static final double SPIKE_AFTER = 0.02;
  private static final double DELTA_LENGTH = 0.045;

  /** Beats that are less alike than this have two shapes. */
  private static final double ALIKE = 0.6;

  /** What is between two beats begins and ends so far from them, in s. */
  private static final double AFTER_BEAT = 0.3;

  private static final double AFTER_QRS = 0.07;
  private static final double BEFORE_BEAT = 0.06;

  /** Baselines are shown at most so far from the place, in s. */
  private static final double BASELINE_REACH = 2.5;

  private final Surroundings place;
  private final BeatWaves waves;
  private final int[] shown;

  /**
   * @param several whether what can be seen at each beat is marked at three of them
   */
  WaveMarks(Surroundings place, BeatWaves waves, boolean several) {
    this.place = place;
    this.waves = waves;
    int anchor = place.anchor();
    int around = several ? 1 : 0;
    this.shown =
        IntStream.rangeClosed(anchor - around, anchor + around)
            .filter(beat -> place.near().anyMatch(each -> each == beat))
            .toArray();
  }

  /**
   * The marks of a criterion; none where it is no matter of waves.
   *
   * @throws IOException where the samples cannot be read
   */
  List<CriterionMark> of(Criterion criterion) throws IOException {
    return switch (criterion) {
      case WIDE, NARROW -> width(criterion);
      case BETWEEN_SHAPES -> atQrs(place.anchor(), qrs -> CriterionMark.shade(criterion, qrs));
      case P_BEFORE, EARLY_P -> pWaves(criterion);
      case NO_P, RETROGRADE_P ->
          atEach(qrs -> before(criterion, qrs, place.frames(P_FROM), -place.frames(P_UNTIL)));
      case SPIKE ->
          atEach(
              qrs -> before(criterion, qrs, place.frames(SPIKE_BEFORE), place.frames(SPIKE_AFTER)));
      case DELTA -> atEach(qrs -> before(criterion, qrs, 0, place.frames(DELTA_LENGTH)));
      case TWO_SHAPES -> shapes();
      case BLOCKED_P -> blocked();
      case UNCLEAR -> List.of(around(criterion, place.frame(), place.frames(UNCLEAR_HALF)));
      case RESTLESS -> baseline(criterion, AFTER_BEAT);
      case SAW_TEETH -> baseline(criterion, AFTER_QRS);
      default -> List.of();
    };
  }

  /** Makes a mark of a QRS complex. */
  @FunctionalInterface
  private interface AtQrs {
    CriterionMark mark(FrameSpan qrs);
  }

  private List<CriterionMark> atQrs(int beat, AtQrs marking) throws IOException {
    return place.has(beat)
        ? waves.qrs(place.at(beat)).map(marking::mark).stream().toList()
        : List.of();
  }

  private List<CriterionMark> atEach(AtQrs marking) throws IOException {
    List<CriterionMark> marks = new ArrayList<>();
    for (int beat : shown) {
      marks.addAll(atQrs(beat, marking));
    }
    return marks;
  }

  /** A stretch that begins so many frames before a complex and ends so many after its onset. */
  private static CriterionMark before(Criterion criterion, FrameSpan qrs, long before, long after) {
    return CriterionMark.shade(
        criterion, new FrameSpan(Math.max(0, qrs.from() - before), qrs.from() + after));
  }

  private static CriterionMark around(Criterion criterion, long frame, long half) {
    return CriterionMark.shade(criterion, new FrameSpan(Math.max(0, frame - half), frame + half));
  }

  /** The complex with its width, where that is on the criterion's side of the limit. */
  private List<CriterionMark> width(Criterion criterion) throws IOException {
    return atQrs(place.anchor(), qrs -> CriterionMark.shade(criterion, qrs, millis(qrs))).stream()
        .filter(mark -> mark.values().getFirst() >= WIDE_MILLIS == (criterion == Criterion.WIDE))
        .toList();
  }

  private double millis(FrameSpan qrs) {
    double millis = MILLIS * place.seconds(qrs.from(), qrs.until());
    return MILLIS_STEP * Math.rint(millis / MILLIS_STEP);
  }

  /** P waves before the beats; none in a rhythm that has none, whatever the beat's label is. */
  private List<CriterionMark> pWaves(Criterion criterion) throws IOException {
    List<CriterionMark> marks = new ArrayList<>();
    if (place.rhythm().map(RhythmSpan::name).filter(WITHOUT_P::contains).isPresent()) {
      return marks;
    }
    for (int beat : shown) {
      waves.p(place.at(beat)).ifPresent(span -> marks.add(CriterionMark.shade(criterion, span)));
    }
    return marks;
  }

  /** The ventricular beats, each with the number of its shape: 1 is the first one's. */
  private List<CriterionMark> shapes() throws IOException {
    int[] beats = place.near().filter(beat -> place.beatClass(beat) == BeatClass.V).toArray();
    List<CriterionMark> marks = new ArrayList<>();
    for (int beat : beats) {
      boolean first = waves.likeness(place.at(beats[0]), place.at(beat)) >= ALIKE;
      double number = first ? 1 : 2;
      marks.addAll(atQrs(beat, qrs -> CriterionMark.shade(Criterion.TWO_SHAPES, qrs, number)));
    }
    return marks;
  }

  private List<CriterionMark> blocked() {
    List<Long> blocked = place.marked("x");
    List<Long> wanted = blocked.contains(place.frame()) ? List.of(place.frame()) : blocked;
    return wanted.stream()
        .map(frame -> around(Criterion.BLOCKED_P, frame, place.frames(BLOCKED_HALF)))
        .toList();
  }

  /** What lies between the two beats near the place that are farthest apart. */
  private List<CriterionMark> baseline(Criterion criterion, double after) {
    long reach = place.frames(BASELINE_REACH);
    Optional<Integer> longest =
        place
            .near()
            .skip(1)
            .filter(beat -> Math.abs(place.at(beat) - place.frame()) <= reach)
            .boxed()
            .max(Comparator.comparingDouble(place::rr));
    return longest
        .map(
            beat ->
                new FrameSpan(
                    place.at(beat - 1) + place.frames(after),
                    place.at(beat) - place.frames(BEFORE_BEAT)))
        .filter(span -> span.frames() > 0)
        .map(span -> CriterionMark.shade(criterion, span))
        .stream()
        .toList();
  }
}
