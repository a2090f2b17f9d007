package org.ectopy.ui.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectopy.dataset.BeatSet;
import org.ectopy.evaluation.BeforeAndAfter;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelCard;
import org.ectopy.model.ModelVersion;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.training.Judgement;
import org.ectopy.model.training.LabelledBeats;
import org.ectopy.task.Progress;
import org.ectopy.ui.command.Texts;

/** Compares a model that was trained with the one before it, and puts it into the library. */
final class NewVersion {

  private final TrainingPlace place;
  private final TrainingSetup setup;
  private final CutRecords cutting;

  NewVersion(TrainingPlace place, TrainingSetup setup, CutRecords cutting) {
    this.place = place;
    this.setup = setup;
    this.cutting = cutting;
  }

  /** The records of a set, each once. */
  static List<String> names(BeatSet set) {
    return set.records().stream().map(each -> each.origin().record()).distinct().toList();
  }

  /** Beats that both models are asked about. */
  record Judged(String key, boolean learned, LabelledBeats beats) {}

  /** Puts the new model into the library, with what it and the one before say of the same beats. */
  TrainingOutcome outcome(ModelBundle bundle, List<Judged> judged, boolean complete)
      throws IOException {
    String earlier = setup.fromScratch() ? place.library().list().current() : setup.base();
    ModelBundle before = place.library().bundle(earlier);
    List<ComparedPart> parts = new ArrayList<>();
    for (Judged each : judged) {
      parts.add(compared(before, bundle, each));
    }
    ModelBundle scored = scored(bundle, parts.getFirst());
    Optional<String> parent = setup.fromScratch() ? Optional.empty() : Optional.of(setup.base());
    String stem = setup.fromScratch() ? setup.kind() : setup.base();
    ModelVersion version = place.library().add(scored, stem, parent);
    return new TrainingOutcome(version, earlier, parts, complete);
  }

  private ComparedPart compared(ModelBundle before, ModelBundle after, Judged judged)
      throws IOException {
    boolean alike = before.kind().name().equals(after.kind().name());
    LabelledBeats others = alike ? judged.beats() : again(before.kind(), judged);
    ScoredBeats earlier = Judgement.of(before, others);
    ScoredBeats later = Judgement.of(after, judged.beats());
    return new ComparedPart(
        Texts.get(judged.key()),
        judged.learned(),
        BeforeAndAfter.of(earlier, later),
        cutting.places(judged.beats()));
  }

  /** The same beats for another kind of model: each kind keeps all labelled beats in order. */
  private LabelledBeats again(ModelKind kind, Judged judged) throws IOException {
    List<String> names = names(judged.beats().set());
    List<TrainingSetup.Source> sources =
        Stream.of(RecordRole.TRAINING, RecordRole.VALIDATION, RecordRole.TEST)
            .flatMap(role -> setup.of(role).stream())
            .filter(source -> names.contains(cutting.name(source)))
            .toList();
    return LabelledBeats.all(cutting.cut(kind, sources, Progress.NONE));
  }

  private static ModelBundle scored(ModelBundle bundle, ComparedPart part) {
    ScoredBeats beats = part.change().after();
    ClassConfusion confusion = ClassConfusion.of(beats);
    ModelCard.Scores scores =
        new ModelCard.Scores(
            part.title() + ": " + String.join(" ", beats.records()),
            confusion.accuracy().fraction().orElse(0),
            BeforeAndAfter.macroF1(beats).orElse(0),
            confusion.rows());
    return new ModelBundle(bundle.card().with(scores), bundle.weights());
  }
}
