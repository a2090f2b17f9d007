package org.ectopy.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectopy.dataset.Subjects;
import org.ectopy.evaluation.AnnotationPair;
import org.ectopy.evaluation.AnnotatorNames;
import org.ectopy.evaluation.Ec57Scores;
import org.ectopy.evaluation.EvaluatedModel;
import org.ectopy.evaluation.EvaluationPlan;
import org.ectopy.evaluation.EvaluationReport;
import org.ectopy.evaluation.EvaluationScores;
import org.ectopy.evaluation.EvaluationSetting;
import org.ectopy.evaluation.PatientBootstrap;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.model.BeatClassifier;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelCard.Origin;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;

/**
 * The evaluation of one model.
 *
 * @param name what reports call it
 * @param bundle the model
 * @param protocol which beats it is judged on
 * @param options what it gets to see and what counts
 */
record EvaluationJob(
    String name, ModelBundle bundle, TrainingProtocol protocol, EvaluationOptions options) {

  private static final int RESAMPLES = 1000;

  /**
   * Classifies the records and scores what came of it.
   *
   * @param records those that the protocol judges on, one or more
   * @param all the records at hand: those that the model was trained on are rehearsed where it is
   *     adapted
   * @param annotator who labelled them
   * @param data what they are called where figures are told
   * @throws IOException where a record or the model cannot be used, or there is no beat to score
   */
  EvaluationReport run(
      List<LabelledRecord> records,
      List<LabelledRecord> all,
      String annotator,
      String data,
      Progress progress)
      throws IOException {
    List<ScoredRecord> scored =
        options.adapt().isPresent()
            ? adapted(records, trainedOf(all), progress)
            : classified(records, progress);
    ScoredBeats beats = ScoredBeats.joined(scored.stream().map(ScoredRecord::beats).toList());
    if (beats.count() == 0) {
      throw new IOException("there is no beat to score in the records");
    }
    EvaluationScores scores = plan(records).score(beats, progress);
    List<AnnotationPair> pairs =
        scored.stream()
            .map(ScoredRecord::pair)
            .filter(pair -> options.adaptedWithinLearning(pair.rate()))
            .toList();
    return new EvaluationReport(
        new EvaluatedModel(name, labelMap(), Set.copyOf(seen(records))),
        setting(records, annotator, data),
        withNotes(scores, scored),
        protocol == TrainingProtocol.RANDOM_BEAT || pairs.isEmpty()
            ? List.of()
            : ec57(pairs, annotator));
  }

  private List<ScoredRecord> classified(List<LabelledRecord> records, Progress progress)
      throws IOException {
    Optional<TestBeats> test =
        protocol == TrainingProtocol.RANDOM_BEAT
            ? Optional.of(TestBeats.random(records, labelMap(), seed()))
            : Optional.empty();
    JointProgress joint = new JointProgress(progress, records.size());
    List<ScoredRecord> scored = new ArrayList<>();
    try (BeatClassifier classifier = BeatClassifier.load(bundle)) {
      RecordScorer scorer = new RecordScorer(classifier, options);
      for (int i = 0; i < records.size(); i++) {
        LabelledRecord record = records.get(i);
        scored.add(
            scorer.score(
                record, test.map(beats -> beats.in(record)).orElse(beat -> true), joint.part(i)));
      }
    }
    return scored;
  }

  private List<LabelledRecord> trainedOf(List<LabelledRecord> all) {
    List<String> known = bundle.card().origin().records();
    return all.stream().filter(record -> known.contains(record.name())).toList();
  }

  private List<ScoredRecord> adapted(
      List<LabelledRecord> records, List<LabelledRecord> trained, Progress progress)
      throws IOException {
    Adaptation adaptation =
        Adaptation.of(
            bundle,
            trained,
            options.adapt().orElseThrow(),
            (done, all) -> progress.report(0, records.size()));
    JointProgress joint = new JointProgress(progress, records.size());
    List<ScoredRecord> scored = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      Progress part = joint.part(i);
      try (BeatClassifier classifier = BeatClassifier.load(adaptation.to(records.get(i), part))) {
        scored.add(new RecordScorer(classifier, options).score(records.get(i), beat -> true, part));
      }
    }
    return scored;
  }

  private EvaluationPlan plan(List<LabelledRecord> records) {
    return switch (protocol) {
      case RANDOM_BEAT -> EvaluationPlan.randomBeat(seed());
      case INTER_PATIENT -> EvaluationPlan.interPatient(seed(), Subjects.mitBih()::of);
      case ALL ->
          new EvaluationPlan(
              BeatClass.inOrder(),
              List.of(),
              Optional.empty(),
              Optional.of(new PatientBootstrap(RESAMPLES, seed(), Subjects.mitBih()::of))
                  .filter(bootstrap -> records.size() > 1));
    };
  }

  private EvaluationSetting setting(List<LabelledRecord> records, String annotator, String data)
      throws IOException {
    String split =
        switch (protocol) {
          case RANDOM_BEAT -> "a fifth of each class, drawn by beat with seed " + seed();
          case INTER_PATIENT -> "DS2, and the model trained " + bundle.card().origin().protocol();
          case ALL -> "none, and the model trained " + bundle.card().origin().protocol();
        };
    String what =
        "%s: %d records, %s, %s"
            .formatted(data, records.size(), options.scope(), options.leads().text(bundle.kind()));
    return new EvaluationSetting(
        protocol.printedName(),
        what,
        options.adapt().isPresent()
            ? "%s, then adapted to each patient on the reference until %s"
                .formatted(split, options.adaptedUntil())
            : split,
        options.beats().map(BeatsFrom::text).orElse("reference (" + annotator + ")"),
        protocol == TrainingProtocol.RANDOM_BEAT);
  }

  private List<Ec57Scores> ec57(List<AnnotationPair> pairs, String annotator) {
    String test = options.beats().map(BeatsFrom::annotatorName).orElse(annotator) + " + " + name;
    AnnotatorNames names = new AnnotatorNames(annotator, test);
    List<Ec57Scores> scores = new ArrayList<>();
    scores.addAll(Ec57Scores.bothScopes(pairs, names, LabelMap.EC57));
    scores.addAll(Ec57Scores.bothScopes(pairs, names, LabelMap.MACHINE_LEARNING));
    if (options.adapt().isPresent()) {
      scores.removeIf(score -> !score.learningSkipped());
    }
    return scores;
  }

  /** Those of the records whose patients the model was trained on. */
  private List<String> seen(List<LabelledRecord> records) {
    List<String> names = records.stream().map(LabelledRecord::name).toList();
    return Subjects.mitBih().shared(names, bundle.card().origin().records());
  }

  private EvaluationScores withNotes(EvaluationScores scores, List<ScoredRecord> scored) {
    List<String> notes = new ArrayList<>(scores.notes());
    if (options.beats().isPresent()) {
      notes.add(
          "Scored by class: beats that match the reference within 150 ms; %d of the reference were"
                  .formatted(scored.stream().mapToInt(ScoredRecord::missed).sum())
              + " missed and %d are extra, see EC57"
                  .formatted(scored.stream().mapToInt(ScoredRecord::extra).sum()));
    }
    Origin origin = bundle.card().origin();
    if (protocol == TrainingProtocol.RANDOM_BEAT
        && !origin.protocol().equals(protocol.printedName())) {
      notes.add(
          "The model was not trained under random-beat but %s: the beats of the test may be in its"
                  .formatted(origin.protocol())
              + " training");
    }
    return new EvaluationScores(
        scores.macroClasses(), scores.totals(), scores.records(), scores.intervals(), notes);
  }

  private LabelMap labelMap() {
    return bundle.card().output().labels();
  }

  private long seed() {
    return bundle.card().origin().seed();
  }
}
