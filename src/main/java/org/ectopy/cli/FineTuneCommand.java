package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ectopy.dataset.BeatSet;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.network.TrainingRecipe;
import org.ectopy.model.training.LabelledBeats;
import org.ectopy.model.training.Rehearsal;
import org.ectopy.model.training.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ectopy fine-tune}: lets a model learn from corrected labels. */
@Command(
    name = "fine-tune",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Lets a model learn from corrected labels of a few records, or of a part of them, and writes"
          + " it as a new one.",
      "With --rehearsal it learns from beats of older records again, so that it does not forget"
          + " them, and other beats of theirs tell what it cost. Without, the new weights are the"
          + " mean of the old and the tuned ones."
    },
    footer = {
      "",
      "Examples:",
      "  ectopy fine-tune context mitdb/232 -a corrected --to 5:00 --rehearsal mitdb -o"
          + " mine.ectopy-model",
      "  ectopy fine-tune mine.ectopy-model holter -a corrected -o holter.ectopy-model"
    })
final class FineTuneCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "BUNDLE",
      description = "The model: a bundle's file, or the name of one that comes with the program.")
  private String model = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "RECORD",
      description = "The records whose labels were corrected.")
  private List<Path> records = List.of();

  @Option(
      names = {"-a", "--annotator"},
      paramLabel = "EXT",
      required = true,
      description = "The annotator whose labels are right.")
  private String annotator = "";

  @Mixin private TimeRange range = new TimeRange();

  @Option(
      names = "--rehearsal",
      paramLabel = "RECORD",
      arity = "1..*",
      description =
          "Learn again from those of these records, or folders of records, that the model was"
              + " trained on.")
  private List<Path> rehearsal = List.of();

  @Option(
      names = "--rehearsal-annotator",
      paramLabel = "EXT",
      defaultValue = "atr",
      description = "The annotator of their labels (default: ${DEFAULT-VALUE}).")
  private String rehearsalAnnotator = "atr";

  @Option(
      names = "--epochs",
      paramLabel = "N",
      converter = TrainingOptions.Epochs.class,
      description = "Go through the beats so many times (default: as the kind's recipe says).")
  private Optional<Integer> epochs = Optional.empty();

  @Mixin private SeedOption seed = new SeedOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "BUNDLE",
      required = true,
      description = "The file of the tuned model.")
  private Path output = Path.of("");

  @Option(names = "--force", description = "Replace the file where it exists.")
  private boolean force;

  FineTuneCommand() {}

  @Override
  public Integer call() throws IOException {
    if (Files.exists(output) && (!force || Files.isDirectory(output))) {
      throw usage(output + " exists already and is only replaced with --force");
    }
    new Annotator(Path.of(""), annotator).requireExtension(spec.commandLine());
    new Annotator(Path.of(""), rehearsalAnnotator).requireExtension(spec.commandLine());
    ModelBundle base = ModelArgument.open(Optional.of(model));
    TrainingRecipe recipe = base.kind().tuningRecipe();
    Tuning tuning =
        new Tuning(base, recipe.withEpochs(epochs.orElse(recipe.epochs())), seed.seed());
    try (TerminalProgress progress =
        new TerminalProgress("fine-tuning", spec.commandLine().getErr())) {
      BeatSet fresh = tuning.cut(parts(), progress);
      if (fresh.count() == 0) {
        throw usage("there is no labelled beat in that part of the records");
      }
      tune(tuning, fresh, progress);
    }
    return ExitCode.OK;
  }

  private List<LabelledPart> parts() {
    return records.stream()
        .map(
            record ->
                new LabelledPart(
                    new LabelledRecord(record, annotator),
                    (open, beats) -> {
                      range.requireOrder(open);
                      return beats.labelledWithin(range.first(open), range.end(open));
                    }))
        .toList();
  }

  private void tune(Tuning tuning, BeatSet fresh, TerminalProgress progress) throws IOException {
    TrainingLog log =
        new TrainingLog(progress, spec.commandLine().getOut(), tuning.recipe().epochs());
    Optional<Rehearsal> old = rehearsal(tuning, progress);
    LabelledBeats corrected = LabelledBeats.all(fresh);
    String remark =
        "fine-tuned on %d beats of %s of annotator %s, %s"
            .formatted(
                fresh.count(),
                String.join(
                    " ", fresh.records().stream().map(each -> each.origin().record()).toList()),
                annotator,
                old.map(beats -> beats.learned().count() + " old beats rehearsed")
                    .orElse("nothing rehearsed"));
    ModelBundle tuned = tuning.tune(corrected, old.map(Rehearsal::learned), remark, log, progress);
    tuned.write(output, force);
    log.line(
        String.format(
            Locale.ROOT,
            "new data, %d beats learned from: accuracy %.4f before, %.4f after",
            fresh.count(),
            Verdict.of(tuning.base(), corrected).accuracy(),
            Verdict.of(tuned, corrected).accuracy()));
    if (old.isPresent()) {
      log.line(RehearsalCost.of(old.get().judged(), tuning.base(), tuned));
    }
    log.line("%s: %s".formatted(output, ModelLine.of(tuned.card())));
  }

  /** Beats of those of the records that the model was trained on, but for those it is tuned on. */
  private Optional<Rehearsal> rehearsal(Tuning tuning, TerminalProgress progress)
      throws IOException {
    List<String> known = new ArrayList<>(tuning.base().card().origin().records());
    parts().forEach(part -> known.remove(part.name()));
    List<LabelledRecord> old = new ArrayList<>();
    for (Path path : rehearsal) {
      for (LabelledRecord record : LabelledRecords.at(path, rehearsalAnnotator)) {
        if (known.contains(record.name())) {
          old.add(record);
        }
      }
    }
    if (old.isEmpty() && !rehearsal.isEmpty()) {
      throw usage(
          "--rehearsal names none of the records that the model was trained on: "
              + String.join(" ", known));
    }
    return old.isEmpty()
        ? Optional.empty()
        : Optional.of(Rehearsal.of(tuning.cut(old, progress), seed.seed()));
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
