package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.ectopy.dataset.BeatSet;
import org.ectopy.model.PyTorch;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.ModelKinds;
import org.ectopy.model.network.TrainingRecipe;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ectopy train}: makes a model out of labelled records. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Trains a model on labelled beats and writes it as one file, with what it was trained on.",
      "random-beat learns from four fifths of the beats of each class and leaves a fifth for"
          + " evaluate, patients on both sides; inter-patient learns from the records of DS1 alone;"
          + " all learns from everything.",
      "Prints a line for each epoch. The state is kept beside BUNDLE: the same command goes on"
          + " where a run was killed. Ctrl+C writes the best state so far. The same seed gives the"
          + " same model on the same machine."
    },
    footer = {
      "",
      "Examples:",
      "  ectopy train --model residual-cnn --protocol random-beat -o cnn.ectopy-model",
      "  ectopy train --model residual-cnn --protocol inter-patient --data data -o"
          + " cnn.ectopy-model",
      "  ectopy train --model residual-cnn --protocol all --records mine/*.hea -o mine.ectopy-model"
    })
final class TrainCommand implements Callable<Integer> {

  private static final String NOISE = "nstdb";
  private static final String CHECKPOINT = ".checkpoint";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--model",
      paramLabel = "KIND",
      required = true,
      completionCandidates = KindNames.class,
      description = "The kind of model, one of: ${COMPLETION-CANDIDATES}.")
  private String kindName = "";

  @Option(
      names = "--protocol",
      paramLabel = "PROTOCOL",
      required = true,
      converter = TrainingProtocol.Name.class,
      description = "random-beat, inter-patient or all.")
  private TrainingProtocol protocol = TrainingProtocol.ALL;

  @Mixin private LabelledRecords records = new LabelledRecords();

  @Mixin private TrainingOptions options = new TrainingOptions();

  @Mixin private SeedOption seed = new SeedOption();

  @Option(
      names = "--fold-out",
      paramLabel = "K/N",
      converter = FoldOut.Text.class,
      description =
          "Leave part K of N by subject out, for a cross-validation: its records are printed.")
  private Optional<FoldOut> foldOut = Optional.empty();

  @Option(
      names = "--noise",
      paramLabel = "DIR",
      description =
          "The folder of the noise records bw and ma, for kinds that learn with noise (default:"
              + " nstdb beside mitdb).")
  private Optional<Path> noise = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "BUNDLE",
      required = true,
      description = "The file of the model to be made.")
  private Path output = Path.of("");

  @Option(names = "--force", description = "Replace the file where it exists.")
  private boolean force;

  TrainCommand() {}

  @Override
  public Integer call() throws IOException {
    ModelKind kind = kind();
    requireFree();
    PyTorch.require();
    List<LabelledRecord> chosen = protocol.toLearnFrom(records.all());
    if (chosen.isEmpty()) {
      throw usage("none of the records is in DS1, which inter-patient learns from");
    }
    try (TerminalProgress progress =
        new TerminalProgress("training", spec.commandLine().getErr())) {
      TrainingRecipe recipe = options.recipe(kind);
      TrainingLog log = new TrainingLog(progress, spec.commandLine().getOut(), recipe.epochs());
      List<String> remarks = new ArrayList<>();
      BeatSet set = withoutFold(cut(kind, chosen, progress), remarks, log);
      Trained trained =
          train(
              new TrainingJob(kind, recipe, protocol, seed.seed(), checkpoint()),
              set,
              remarks,
              log,
              progress);
      trained.bundle().write(output, force);
      finish(trained, log);
    }
    return ExitCode.OK;
  }

  private BeatSet cut(ModelKind kind, List<LabelledRecord> chosen, TerminalProgress progress)
      throws IOException {
    Path folder =
        kind.variants().noise().isEmpty()
            ? Path.of("")
            : noise.orElseGet(() -> records.beside(NOISE));
    try (TrainingSources sources = TrainingSources.of(kind, folder)) {
      return sources.cut(chosen, progress);
    }
  }

  private BeatSet withoutFold(BeatSet set, List<String> remarks, TrainingLog log) {
    if (foldOut.isEmpty()) {
      return set;
    }
    try {
      List<String> left = foldOut.get().records(set, seed.seed());
      String remark = foldOut.get().text() + " left out: " + String.join(" ", left);
      remarks.add(remark);
      log.line(remark);
      return set.ofRecords(
          set.records().stream()
              .map(block -> block.origin().record())
              .filter(record -> !left.contains(record))
              .toList());
    } catch (IllegalArgumentException e) {
      throw usage("--fold-out: " + e.getMessage());
    }
  }

  private Trained train(
      TrainingJob job,
      BeatSet set,
      List<String> remarks,
      TrainingLog log,
      TerminalProgress progress)
      throws IOException {
    try {
      return job.run(set, remarks, log, progress);
    } catch (IllegalArgumentException e) {
      throw usage("the records are too few: " + e.getMessage());
    }
  }

  private void finish(Trained trained, TrainingLog log) throws IOException {
    if (!trained.complete()) {
      log.line(
          "%s holds the best state so far; the same command with --force goes on"
              .formatted(output));
      throw new CancellationException();
    }
    removeStates();
    log.line("%s: %s".formatted(output, ModelLine.of(trained.bundle().card())));
  }

  private Path checkpoint() {
    return output.resolveSibling(output.getFileName() + CHECKPOINT);
  }

  /** The state of the training and those of the parts, which begin with its name. */
  private void removeStates() throws IOException {
    Path folder = checkpoint().toAbsolutePath().getParent();
    String pattern = Pattern.quote(checkpoint().getFileName().toString()) + "(-fold\\d+)?";
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, file -> file.getFileName().toString().matches(pattern))) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  private ModelKind kind() {
    return ModelKinds.named(kindName)
        .orElseThrow(
            () ->
                usage(
                    "there is no kind of model '%s'; these are there: %s"
                        .formatted(kindName, ModelKinds.names())));
  }

  private void requireFree() {
    if (Files.exists(output) && (!force || Files.isDirectory(output))) {
      throw usage(output + " exists already and is only replaced with --force");
    }
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
