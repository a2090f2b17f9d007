package org.ectopy.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.ContextSegmenter;
import org.ectopy.dataset.Segments;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.evaluation.Protocol;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.training.BeatJudgement;
import org.ectopy.model.training.LabelledBeats;
import org.ectopy.record.EcgRecord;
import org.ectopy.review.Asking;
import org.ectopy.review.BeatRows;
import org.ectopy.review.LearningCurve;
import org.ectopy.review.Play;
import org.ectopy.review.PlayedRecord;
import org.ectopy.review.Questions;
import org.ectopy.review.ScriptedAnnotator;
import org.ectopy.task.Progress;

/**
 * Plays records with a scripted annotator, each in several ways of asking.
 *
 * @param base the model, which was not trained on the records
 * @param annotator answers and says when the model learns
 * @param ways of asking
 * @param seed of all that is random
 */
record Simulation(ModelBundle base, ScriptedAnnotator annotator, List<Asking> ways, long seed) {

  /** Records with more beats would take too much memory: the families' distances are kept. */
  private static final int MOST_BEATS = 15_000;

  /** Copies the list. */
  Simulation {
    ways = List.copyOf(ways);
  }

  /**
   * Plays records.
   *
   * @param played the beats of each, cut for the model
   * @param records the same records, in the same order
   * @param old beats of the model's training to be rehearsed; empty where none are at hand
   * @throws IOException where a record cannot be read or the model not be trained
   */
  LearningCurve run(
      BeatSet played, List<LabelledRecord> records, Optional<LabelledBeats> old, Progress progress)
      throws IOException {
    JointProgress joint = new JointProgress(progress, records.size() * ways.size());
    List<Callable<PlayedInAllWays>> work = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      LabelledRecord record = records.get(i);
      int first = i * ways.size();
      work.add(
          () ->
              play(
                  record,
                  played.ofRecords(List.of(record.name())),
                  old,
                  way -> joint.part(first + way)));
    }
    LearningCurve curve = new LearningCurve();
    for (SideBySide.Outcome<PlayedInAllWays> each : SideBySide.run(work)) {
      PlayedInAllWays done = each.result().orElseThrow(() -> failure(each));
      curve.add(done.record(), done.plays());
    }
    return curve;
  }

  /** Why a piece of work has no result. */
  static IOException failure(SideBySide.Outcome<?> outcome) {
    Exception cause = outcome.failure().orElseThrow();
    return cause instanceof IOException told ? told : new IOException(cause);
  }

  /** What came of a record. */
  private record PlayedInAllWays(PlayedRecord record, Map<Asking, Play> plays) {}

  private PlayedInAllWays play(
      LabelledRecord record,
      BeatSet beats,
      Optional<LabelledBeats> old,
      IntFunction<Progress> progressOfWay)
      throws IOException {
    try (BeatJudgement judgement = BeatJudgement.of(base)) {
      PatientLearner learner = new PatientLearner(base, judgement, beats, old, seed);
      PlayedRecord known = played(record, beats, old, learner.untaught());
      Map<Asking, Play> plays = new EnumMap<>(Asking.class);
      for (int way = 0; way < ways.size(); way++) {
        plays.put(ways.get(way), play(known, ways.get(way), learner, progressOfWay.apply(way)));
      }
      return new PlayedInAllWays(known, plays);
    }
  }

  private Play play(PlayedRecord record, Asking way, PatientLearner learner, Progress progress)
      throws IOException {
    Questions questions =
        way.of(record, learner.untaught(), seed, (done, all) -> progress.report(0, 1));
    return annotator.play(record, questions, learner, progress);
  }

  private PlayedRecord played(
      LabelledRecord record, BeatSet beats, Optional<LabelledBeats> old, BeatProbabilities said)
      throws IOException {
    if (beats.count() == 0 || beats.count() > MOST_BEATS) {
      throw new IOException(
          "%s: has %d labelled beats: 1 to %d can be played"
              .formatted(record.record(), beats.count(), MOST_BEATS));
    }
    long learning;
    try (EcgRecord open = record.open()) {
      learning = open.rate().frameAt(Protocol.LEARNING_SECONDS);
    }
    BitSet late = new BitSet();
    beats.all().filter(beat -> beats.frame(beat) >= learning).forEach(late::set);
    return new PlayedRecord(
        record.name(), beats.all().mapToObj(beats::label).toList(), late, rows(beats, old, said));
  }

  private BeatRows rows(BeatSet beats, Optional<LabelledBeats> old, BeatProbabilities said)
      throws IOException {
    Segments own = beats.gather(beats.all().toArray());
    Segments others =
        old.filter(known -> known.leads(0) == own.leads())
            .map(known -> known.set().gather(known.inSet(0, known.count())))
            .orElse(own);
    boolean usualBeatToo =
        base.kind().segmenter() instanceof ContextSegmenter(boolean neighbours) && neighbours;
    int perLead = own.shape().perLead();
    return BeatRows.of(own, others, usualBeatToo ? perLead / 2 : perLead, said);
  }
}
