package org.ectopy.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;

/** Marks the criteria that annotations alone tell: when beats come, and in which order. */
final class IntervalMarks {

  private static final int BEATS_FOR_RATE = 5;
  private static final int LONGEST_GROUP = 4;
  private static final double SECONDS_PER_MINUTE = 60;

  private final Surroundings place;

  IntervalMarks(Surroundings place) {
    this.place = place;
  }

  /** The marks of a criterion; none where it is no matter of intervals. */
  List<CriterionMark> of(Criterion criterion) {
    return switch (criterion) {
      case EARLY, LATE, ON_TIME -> before(criterion);
      case ON_T -> onT();
      case COMPENSATORY, RESET -> around(criterion);
      case PAUSE -> pause();
      case UNDISTURBED -> undisturbed();
      case RATE -> rate();
      case GRADUAL, IRREGULAR -> each(criterion);
      case GROUPS -> groups();
      case RUN -> run();
      case PR_INTERVALS -> new ConductionMarks(place).intervals();
      case FLUTTER_WAVES -> flutterWaves();
      case NO_QRS -> noQrs();
      default -> List.of();
    };
  }

  /** The interval to the beat, against the usual one, with the moment at which it was due. */
  private List<CriterionMark> before(Criterion criterion) {
    int beat = place.anchor();
    if (!place.has(beat) || !place.has(beat - 1)) {
      return List.of();
    }
    double usual = place.usualRr(beat);
    if (!holds(criterion, place.rr(beat) / usual)) {
      return List.of();
    }
    long due = place.at(beat - 1) + place.frames(usual);
    CriterionMark interval =
        CriterionMark.bracket(criterion, place.at(beat - 1), place.at(beat), place.rr(beat), usual);
    return criterion == Criterion.ON_TIME
        ? List.of(interval)
        : List.of(interval, CriterionMark.line(criterion, due));
  }

  /** Whether a criterion holds for an interval that is so many times as long as the usual one. */
  private static boolean holds(Criterion criterion, double ratio) {
    return switch (criterion) {
      case EARLY -> ratio < UsualInterval.EARLY_BELOW;
      case LATE -> ratio > UsualInterval.LATE_ABOVE;
      case COMPENSATORY -> Math.abs(ratio - 2) <= UsualInterval.COMPENSATORY_WITHIN;
      case RESET -> ratio < 2 - UsualInterval.COMPENSATORY_WITHIN;
      default -> ratio >= UsualInterval.EARLY_BELOW && ratio <= UsualInterval.LATE_ABOVE;
    };
  }

  private List<CriterionMark> onT() {
    int beat = place.anchor();
    return place.has(beat - 1)
        ? List.of(
            CriterionMark.bracket(
                Criterion.ON_T, place.at(beat - 1), place.at(beat), place.rr(beat)))
        : List.of();
  }

  private List<CriterionMark> around(Criterion criterion) {
    int beat = place.anchor();
    if (!place.has(beat - 1) || !place.has(beat + 1)) {
      return List.of();
    }
    long from = place.at(beat - 1);
    long until = place.at(beat + 1);
    double usual = place.usualRr(beat);
    double seconds = place.seconds(from, until);
    return holds(criterion, seconds / usual)
        ? List.of(CriterionMark.bracket(criterion, from, until, seconds, usual))
        : List.of();
  }

  private List<CriterionMark> pause() {
    return firstBeat(place.frame())
        .map(
            beat ->
                CriterionMark.bracket(
                    Criterion.PAUSE, place.at(beat - 1), place.at(beat), place.rr(beat)))
        .stream()
        .toList();
  }

  private List<CriterionMark> undisturbed() {
    return firstBeat(place.frame())
        .filter(beat -> !Double.isNaN(place.usualRr(beat)))
        .map(
            beat ->
                CriterionMark.bracket(
                    Criterion.UNDISTURBED,
                    place.at(beat - 1),
                    place.at(beat),
                    place.rr(beat),
                    place.usualRr(beat)))
        .stream()
        .toList();
  }

  /** The first beat from a frame on that has one before it. */
  private Optional<Integer> firstBeat(long frame) {
    return IntStream.range(1, place.beats().size())
        .filter(beat -> place.at(beat) >= frame)
        .boxed()
        .findFirst();
  }

  private List<CriterionMark> rate() {
    int anchor = place.anchor();
    int[] near = place.near().filter(place::inRhythm).toArray();
    if (near.length < 2) {
      return List.of();
    }
    int first = Math.max(near[0], anchor - BEATS_FOR_RATE / 2);
    int last = Math.min(near[near.length - 1], first + BEATS_FOR_RATE);
    double seconds = place.seconds(place.at(first), place.at(last));
    double perMinute = SECONDS_PER_MINUTE * (last - first) / seconds;
    return List.of(
        CriterionMark.bracket(Criterion.RATE, place.at(first), place.at(last), perMinute));
  }

  private List<CriterionMark> each(Criterion criterion) {
    return place
        .near()
        .skip(1)
        .mapToObj(
            beat ->
                CriterionMark.bracket(
                    criterion, place.at(beat - 1), place.at(beat), place.rr(beat)))
        .toList();
  }

  /** The beats from one that is conducted up to an ectopic one, again and again. */
  private List<CriterionMark> groups() {
    List<CriterionMark> groups = new ArrayList<>();
    int start = -1;
    for (int beat : place.near().toArray()) {
      boolean ectopic = ectopic(beat);
      if (ectopic && start >= 0 && beat - start < LONGEST_GROUP) {
        groups.add(group(start, beat));
      }
      if (ectopic) {
        start = -1;
      } else if (start < 0) {
        start = beat;
      }
    }
    return groups;
  }

  private boolean ectopic(int beat) {
    return place.beatClass(beat) == BeatClass.S || place.beatClass(beat) == BeatClass.V;
  }

  private CriterionMark group(int from, int until) {
    String word =
        IntStream.rangeClosed(from, until)
            .mapToObj(beat -> place.beats().get(beat).symbol().mnemonic())
            .collect(Collectors.joining(" "));
    return new CriterionMark(
        Criterion.GROUPS,
        CriterionMark.Shape.BRACKET,
        place.at(from),
        place.at(until),
        List.of(),
        word);
  }

  /** The beats in a row that are of the kind of the one at the place, or of its rhythm. */
  private List<CriterionMark> run() {
    int anchor = place.anchor();
    if (!place.has(anchor)) {
      return List.of();
    }
    int first = anchor;
    int last = anchor;
    while (place.has(first - 1) && together(first - 1, anchor)) {
      first--;
    }
    while (place.has(last + 1) && together(last + 1, anchor)) {
      last++;
    }
    if (first == last) {
      return List.of();
    }
    int beats = last - first + 1;
    double seconds = place.seconds(place.at(first), place.at(last));
    double perMinute = SECONDS_PER_MINUTE * (beats - 1) / seconds;
    return List.of(
        CriterionMark.bracket(
            Criterion.RUN, place.at(first), place.at(last), (double) beats, perMinute));
  }

  private boolean together(int beat, int anchor) {
    return place.beatClass(anchor) == BeatClass.V
        ? place.beatClass(beat) == BeatClass.V
        : place.rhythm().isPresent() && place.inRhythm(beat);
  }

  private List<CriterionMark> flutterWaves() {
    List<Long> waves = place.marked("!");
    if (waves.size() < 2) {
      return List.of();
    }
    double seconds = place.seconds(waves.getFirst(), waves.getLast());
    double perMinute = SECONDS_PER_MINUTE * (waves.size() - 1) / seconds;
    return List.of(
        CriterionMark.bracket(
            Criterion.FLUTTER_WAVES, waves.getFirst(), waves.getLast(), perMinute));
  }

  private List<CriterionMark> noQrs() {
    return place
        .rhythm()
        .map(
            span ->
                CriterionMark.bracket(
                    Criterion.NO_QRS,
                    Math.max(span.start(), place.reach().from()),
                    Math.min(span.end(), place.reach().until())))
        .stream()
        .toList();
  }
}
