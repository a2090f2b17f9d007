package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.InterPatient;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.training.LabelledBeats;
import org.ectopy.model.training.Rehearsal;
import org.ectopy.review.Asking;
import org.ectopy.review.LearningCurve;
import org.ectopy.review.ScriptedAnnotator;
import org.ectopy.wfdb.Overwrite;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ectopy simulate}: shows what labels are worth that a person gives. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Lets a scripted annotator, who answers as the reference does, correct what a model says of"
          + " records that it was not trained on, and prints how right the labels are after more"
          + " and more answers.",
      "Beats are asked about in four ways: at random, the least certain, the most suspect, and the"
          + " medoids of families of beats, whose answer goes for the family. The model is tuned"
          + " after some answers, with beats of its training rehearsed where they are at hand.",
      "Scored are the beats after 5:00 that no way has asked about, the same for all.",
      "With --flips, labels are made wrong on purpose instead, and looked for."
    },
    footer = {
      "",
      "Examples:",
      "  ectopy simulate --data data",
      "  ectopy simulate --data data --labels 24 --every 24 --ways families",
      "  ectopy simulate mine.ectopy-model --play 100 103 --csv curve.csv",
      "  ectopy simulate --flips --data data"
    })
final class SimulateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "BUNDLE",
      defaultValue = "context-interpatient",
      description =
          "The model: a bundle's file, or the name of one that comes with the program (default:"
              + " ${DEFAULT-VALUE}).")
  private String model = "context-interpatient";

  @Mixin private LabelledRecords records = new LabelledRecords();

  @Option(
      names = "--play",
      paramLabel = "NAME",
      arity = "1..*",
      description =
          "Play these of the records (default: those of DS2); others that the model was trained on"
              + " are rehearsed.")
  private List<String> play = List.of();

  @Option(
      names = "--labels",
      paramLabel = "N",
      defaultValue = "100",
      description = "Answer so many questions a record (default: ${DEFAULT-VALUE}).")
  private int labels = 100;

  @Option(
      names = "--every",
      paramLabel = "N",
      defaultValue = "25",
      description = "Tune the model after so many answers (default: ${DEFAULT-VALUE}).")
  private int every = 25;

  @Option(
      names = "--ways",
      paramLabel = "WAY",
      arity = "1..*",
      description = "Ask in these ways: random, uncertainty, suspicion, families (default: all).")
  private List<String> ways = List.of();

  @Option(
      names = "--flips",
      description =
          "Make labels wrong on purpose instead (37 S and 64 V called N, and as many N called S and"
              + " V) and look for them by confident learning.")
  private boolean flips;

  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = "5",
      description = "With --flips: draw labels so many times (default: ${DEFAULT-VALUE}).")
  private int draws = 5;

  @Mixin private SeedOption seed = new SeedOption();

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write the curve, record by record, to this file.")
  private Optional<Path> csv = Optional.empty();

  @Option(names = "--force", description = "Replace the file where it exists.")
  private boolean force;

  SimulateCommand() {}

  @Override
  public Integer call() throws IOException {
    if (every < 1 || labels < every) {
      throw usage("--labels must be --every or more, and that 1 or more");
    }
    if (draws < 1) {
      throw usage("--draws must be 1 or more");
    }
    Overwrite overwrite = force ? Overwrite.REPLACE : Overwrite.REFUSE;
    if (csv.isPresent()) {
      TextFile.requireFree(csv.get(), overwrite);
    }
    List<Asking> asked = ways();
    ModelBundle base = ModelArgument.open(Optional.of(model));
    List<LabelledRecord> all = records.all();
    List<LabelledRecord> played = played(base, all);
    PrintWriter out = spec.commandLine().getOut();
    try (TerminalProgress progress =
        TerminalProgress.besideOutput("simulating", spec.commandLine().getErr())) {
      Tuning tuning = new Tuning(base, base.kind().tuningRecipe(), seed.seed());
      Optional<LabelledBeats> old = old(tuning, all, progress);
      BeatSet beats = tuning.cut(played, (done, total) -> progress.report(0, 1));
      if (flips) {
        new FlipTrial(base, draws, seed.seed()).run(beats, old, progress, out);
        ClosedPipe.check(out);
        return ExitCode.OK;
      }
      LearningCurve curve =
          new Simulation(base, new ScriptedAnnotator(labels, every), asked, seed.seed())
              .run(beats, played, old, progress);
      if (csv.isPresent()) {
        TextFile.write(csv.get(), overwrite, file -> new LearningCurveCsv(curve).print(file));
      }
      new LearningCurveTable(curve, every, labels).print(out);
    }
    ClosedPipe.check(out);
    return ExitCode.OK;
  }

  private Optional<LabelledBeats> old(
      Tuning tuning, List<LabelledRecord> all, TerminalProgress progress) throws IOException {
    List<String> trained = tuning.base().card().origin().records();
    List<LabelledRecord> known =
        all.stream().filter(record -> trained.contains(record.name())).toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Rehearsal.few(tuning.cut(known, (done, total) -> progress.report(0, 1)), seed.seed()));
  }

  private List<LabelledRecord> played(ModelBundle base, List<LabelledRecord> all) {
    List<String> wanted = play.isEmpty() ? InterPatient.DS2 : play;
    List<String> missing = new ArrayList<>(play);
    missing.removeAll(all.stream().map(LabelledRecord::name).toList());
    if (!missing.isEmpty()) {
      throw usage("there is no record " + String.join(" ", missing));
    }
    List<LabelledRecord> played =
        all.stream().filter(record -> wanted.contains(record.name())).toList();
    if (played.isEmpty()) {
      throw usage("none of the records is in DS2: name those to be played with --play");
    }
    List<String> trained = base.card().origin().records();
    List<String> seen =
        played.stream().map(LabelledRecord::name).filter(trained::contains).toList();
    if (!seen.isEmpty()) {
      throw usage(
          "the model was trained on %s, and is no judge of what it has learned from"
              .formatted(String.join(" ", seen)));
    }
    return played;
  }

  private List<Asking> ways() {
    if (ways.isEmpty()) {
      return List.of(Asking.values());
    }
    return ways.stream()
        .map(
            typed ->
                Arrays.stream(Asking.values())
                    .filter(way -> way.printedName().equals(typed))
                    .findFirst()
                    .orElseThrow(() -> usage("'" + typed + "' is no way of asking")))
        .distinct()
        .toList();
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
