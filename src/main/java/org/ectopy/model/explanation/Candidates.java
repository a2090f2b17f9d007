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
            which -> new Candidate(interval(which, usually), change -> change.with(which, usually)))
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
  List<List<Candidate>> waves(List<Span.Wave> waves) {
    return waves.stream().map(this::wave).toList();
  }

  private List<Candidate> wave(Span.Wave wave) {
    int leads = question.leads().size();
    List<Candidate> list = new ArrayList<>();
    for (int lead = 0; lead < leads; lead++) {
      list.add(stretch(wave, List.of(lead)));
    }
    if (leads > 1) {
      list.add(stretch(wave, IntStream.range(0, leads).boxed().toList()));
    }
    return list;
  }

  private Candidate stretch(Span.Wave wave, List<Integer> rows) {
    Waveforms beat = study.waveforms();
    int from = wave.span().from();
    int until = wave.span().until();
    double likeness =
        usual
            .map(other -> rows.stream().mapToDouble(row -> likeness(beat, other, row, wave.span())))
            .map(all -> all.average().orElse(Double.NaN))
            .orElse(Double.NaN);
    Cause cause =
        new Cause.Stretch(
            wave.part(),
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

  private static double likeness(Waveforms one, Waveforms other, int row, Span span) {
    return Correlation.of(
        Arrays.copyOfRange(one.lead(row), span.from(), span.until()),
        Arrays.copyOfRange(other.lead(row), span.from(), span.until()));
  }
}
