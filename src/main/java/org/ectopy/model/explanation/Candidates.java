package org.ectopy.model.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatStudy;
import org.ectopy.dataset.NearInterval;
import org.ectopy.dataset.Waveforms;

/** All that may be a reason: intervals, traits, and the waves of each lead and of all together. */
final class Candidates {

  /** A part of a wave shorter than this, in s, is not taken away by itself. */
  private static final double LEAST_SECONDS = 0.04;

  private final Question question;
  private final Excerpt excerpt;
  private final BeatStudy study;
  private final Occlusion occlusion;
  private final Optional<Waveforms> usual;

  /**
   * @param usual what the waves are likened to
   */
  Candidates(
      Question question,
      Excerpt excerpt,
      BeatStudy study,
      Occlusion occlusion,
      Optional<Waveforms> usual) {
    this.question = question;
    this.excerpt = excerpt;
    this.study = study;
    this.occlusion = occlusion;
    this.usual = usual;
  }

  /** The intervals, each to be as long as usual. */
  List<Candidate> intervals(OptionalDouble usualSeconds) {
    if (usualSeconds.isEmpty()) {
      return List.of();
    }
    double usually = usualSeconds.getAsDouble();
    return study.intervals().stream()
        .map(
            which ->
                new Candidate(
                    interval(which, usually),
                    change -> change.with(which, usually)))
        .toList();
  }

  private Cause interval(NearInterval which, double usually) {
    int end = excerpt.beat() + which.offset();
    long from = excerpt.beats().frame(end - 1);
    long until = excerpt.beats().frame(end);
    return new Cause.Interval(
        which,
        excerpt.start() + from,
        excerpt.start() + until,
        excerpt.record().rate().seconds(until - from),
        usually);
  }

  /** The traits, each to be as with normal beats. */
  List<Candidate> traits(Optional<float[]> usualNumbers) {
    if (usualNumbers.isEmpty()) {
      return List.of();
    }
    float[] numbers = usualNumbers.get();
    return study.traits().stream()
        .map(
            trait ->
                new Candidate(
                    new Cause.Trait(
                        trait,
                        study.measure(trait, study.beat().rhythms()),
                        study.measure(trait, numbers)),
                    change -> change.with(trait, numbers)))
        .toList();
  }

  /** The waves: of one part each lead by itself, and after them all leads together. */
  List<List<Candidate>> waves() {
    Waveforms beat = study.waveforms();
    double perSecond = excerpt.record().rate().framesPerSecond() / beat.framesPerSample();
    int fiducial = beat.sample(excerpt.beats().frame(excerpt.beat()));
    List<List<Candidate>> parts = new ArrayList<>();
    for (WavePart part : WavePart.values()) {
      int from = Math.max(0, fiducial + (int) Math.round(part.from() * perSecond));
      int until = (int) Math.min(length(beat), fiducial + Math.round(part.until() * perSecond));
      if (until - from >= LEAST_SECONDS * perSecond) {
        parts.add(wave(part, beat, from, until));
      }
    }
    return parts;
  }

  /** Where zeros follow to the end, there is no signal any more. */
  static int length(Waveforms beat) {
    int length = beat.length();
    while (length > 1 && silent(beat, length - 1)) {
      length--;
    }
    return length;
  }

  private static boolean silent(Waveforms beat, int sample) {
    return IntStream.range(0, beat.leads()).allMatch(lead -> beat.lead(lead)[sample] == 0);
  }

  private List<Candidate> wave(WavePart part, Waveforms beat, int from, int until) {
    List<Candidate> list = new ArrayList<>();
    for (int lead = 0; lead < beat.leads(); lead++) {
      list.add(stretch(part, beat, List.of(lead), from, until));
    }
    if (beat.leads() > 1) {
      list.add(stretch(part, beat, IntStream.range(0, beat.leads()).boxed().toList(), from, until));
    }
    return list;
  }

  private Candidate stretch(
      WavePart part, Waveforms beat, List<Integer> rows, int from, int until) {
    double likeness =
        usual
            .map(other -> rows.stream().mapToDouble(row -> likeness(beat, other, row, from, until)))
            .map(all -> all.average().orElse(Double.NaN))
            .orElse(Double.NaN);
    Cause cause =
        new Cause.Stretch(
            part,
            rows.stream().map(question.leads()::get).toList(),
            excerpt.start() + Math.round(beat.frame(from)),
            excerpt.start() + Math.round(beat.frame(until)),
            likeness);
    return new Candidate(
        cause,
        change -> {
          Waveforms changed = change.waveforms().copy();
          rows.forEach(row -> occlusion.remove(changed, row, from, until));
          return change.with(changed);
        });
  }

  private static double likeness(Waveforms one, Waveforms other, int row, int from, int until) {
    return Correlation.of(
        Arrays.copyOfRange(one.lead(row), from, until),
        Arrays.copyOfRange(other.lead(row), from, until));
  }
}
