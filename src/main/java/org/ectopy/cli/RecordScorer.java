package org.ectopy.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.ectopy.dataset.BeatList;
import org.ectopy.evaluation.AnnotationPair;
import org.ectopy.evaluation.BeatMatcher;
import org.ectopy.evaluation.BeatPair;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.evaluation.Matching;
import org.ectopy.evaluation.Protocol;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.model.BeatClassifier;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;

/** Lets a model classify records whose beats are known. */
final class RecordScorer {

  private final BeatClassifier classifier;
  private final EvaluationOptions options;

  RecordScorer(BeatClassifier classifier, EvaluationOptions options) {
    this.classifier = classifier;
    this.options = options;
  }

  /**
   * Classifies a record.
   *
   * @param chosen of the record's labelled beats, counted from 0, those that are scored
   * @throws IOException where it cannot be read
   */
  ScoredRecord score(LabelledRecord record, IntPredicate chosen, Progress progress)
      throws IOException {
    try (EcgRecord open = record.open()) {
      AnnotationSet reference = record.labels(open);
      BeatList truths = BeatList.of(reference, labelMap());
      if (options.beats().isEmpty()) {
        ClassifiedBeats found = classify(open, new PlacedBeats(truths, List.of()), progress);
        return new ScoredRecord(ownBeats(open, found, chosen), pair(open, reference, found), 0, 0);
      }
      PlacedBeats placed = options.beats().get().in(record.record(), open, progress);
      return matched(open, reference, classify(open, placed, progress));
    }
  }

  private LabelMap labelMap() {
    return classifier.model().card().output().labels();
  }

  private ClassifiedBeats classify(EcgRecord open, PlacedBeats placed, Progress progress)
      throws IOException {
    List<Integer> leads = options.leads().in(classifier.model().kind(), open.info());
    return new ClassifiedBeats(placed, classifier.classify(open, leads, placed.beats(), progress));
  }

  private static AnnotationPair pair(
      EcgRecord open, AnnotationSet reference, ClassifiedBeats found) {
    return new AnnotationPair(
        open.name(), open.rate(), open.frames(), reference, found.annotations());
  }

  private ScoredBeats ownBeats(EcgRecord open, ClassifiedBeats found, IntPredicate chosen) {
    BeatList beats = found.placed().beats();
    List<BeatClass> truths = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int labelled = 0;
    for (int beat = 0; beat < beats.count(); beat++) {
      if (beats.label(beat).isPresent()) {
        if (chosen.test(labelled++) && beats.frame(beat) >= options.start(open.rate())) {
          truths.add(beats.label(beat).get());
          places.add(beat);
        }
      }
    }
    return scored(open, truths, found.probabilities(), places);
  }

  private static ScoredBeats scored(
      EcgRecord open, List<BeatClass> truths, BeatProbabilities all, List<Integer> places) {
    int[] wanted = places.stream().mapToInt(place -> place).toArray();
    return ScoredBeats.of(open.name(), truths, all.at(wanted));
  }

  /** Beats that are the reference's by EC57's matching get the reference's class. */
  private ScoredRecord matched(EcgRecord open, AnnotationSet reference, ClassifiedBeats found) {
    Protocol protocol =
        Protocol.ec57(open.rate(), open.frames())
            .withMap(labelMap())
            .startingAt(options.start(open.rate()));
    Matching matching = BeatMatcher.compare(reference, found.annotations(), protocol).matching();
    Map<Long, Integer> placeOfFrame = new HashMap<>();
    for (int beat = 0; beat < found.placed().beats().count(); beat++) {
      placeOfFrame.put(found.placed().beats().frame(beat), beat);
    }
    List<BeatClass> truths = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (BeatPair same : matching.pairs()) {
      truths.add(labelMap().classOf(same.reference().symbol()).orElseThrow());
      places.add(placeOfFrame.get(same.test().sample()));
    }
    return new ScoredRecord(
        scored(open, truths, found.probabilities(), places),
        pair(open, reference, found),
        matching.missed().size(),
        matching.extra().size());
  }
}
