package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.model.BeatClassifier;
import org.ectopy.model.ModelBundle;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.report.strip.StripLabels;
import org.ectopy.task.Progress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whose letters stand above a strip. */
final class StripLabelling {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-a", "--annotator"},
      paramLabel = "EXT",
      description = "Whose beats, rhythms and notes to write above it, such as atr.")
  private Optional<String> annotator = Optional.empty();

  @Option(
      names = "--model",
      paramLabel = "BUNDLE",
      description =
          "What a model says of the beats: a bundle's file, or the name of one that comes with the"
              + " program. Without -a, of detected beats.")
  private Optional<String> model = Optional.empty();

  StripLabelling() {}

  /**
   * The labels of a record.
   *
   * @param path the record's
   * @param open the same, opened
   * @throws IOException where they cannot be read or found
   */
  StripLabels of(Path path, EcgRecord open, Progress progress) throws IOException {
    if (model.isEmpty()) {
      return annotator.isEmpty()
          ? StripLabels.NONE
          : labels(annotator.get(), read(path, annotator.get(), open), LabelMap.EC57, open);
    }
    String name = ModelArgument.name(model.get());
    PlacedBeats placed = new BeatsFrom(annotator).in(path, open, progress);
    BeatProbabilities judged = judged(ModelArgument.open(model), open, placed, progress);
    if (annotator.isEmpty()) {
      AnnotationSet found = new ClassifiedBeats(placed, judged).annotations();
      return labels(name, found, LabelMap.MACHINE_LEARNING, open).ofModel(name);
    }
    Map<Long, BeatClass> classes = new HashMap<>();
    for (int beat = 0; beat < placed.beats().count(); beat++) {
      classes.put(placed.beats().frame(beat), judged.mostProbable(beat));
    }
    AnnotationSet read = read(path, annotator.get(), open);
    return labels(annotator.get(), read, LabelMap.MACHINE_LEARNING, open).judged(name, classes);
  }

  private static StripLabels labels(String name, AnnotationSet set, LabelMap map, EcgRecord open) {
    return StripLabels.of(name, set, map, open.leads());
  }

  private AnnotationSet read(Path path, String extension, EcgRecord open) throws IOException {
    return new Annotator(path, extension).read(spec.commandLine()).inFrames(open.rate());
  }

  private static BeatProbabilities judged(
      ModelBundle bundle, EcgRecord open, PlacedBeats placed, Progress progress)
      throws IOException {
    try (BeatClassifier classifier = BeatClassifier.load(bundle)) {
      return classifier.classify(
          open, bundle.kind().leads().in(open.info()), placed.beats(), progress);
    }
  }
}
