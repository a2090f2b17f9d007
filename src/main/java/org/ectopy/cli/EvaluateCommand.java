package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ectopy.evaluation.EvaluationReport;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelCard.Origin;
import org.ectopy.wfdb.Overwrite;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ectopy evaluate}: judges a model on labelled records. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Lets a model classify labelled records and scores it: class by class, over all, record by"
          + " record, ranks, areas, calibration, intervals, and by EC57.",
      "random-beat scores the fifth of the beats that a model trained under it has not learned"
          + " from, and 100 balanced draws of 160 beats a class; inter-patient scores DS2; all"
          + " scores every beat of the records.",
      "Figures say where patients are on both sides (intra-patient), and where the model was"
          + " trained on a record's patient (seen in training)."
    },
    footer = {
      "",
      "Examples:",
      "  ectopy evaluate context-interpatient --protocol inter-patient --data data",
      "  ectopy evaluate cnn.ectopy-model --protocol random-beat --report reports/cnn",
      "  ectopy evaluate cnn.ectopy-model --protocol inter-patient --beats detect --format json",
      "  ectopy evaluate context-interpatient --protocol inter-patient --adapt 5:00",
      "  ectopy evaluate context --protocol all --records mine/*.hea -a corrected --lead first"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "BUNDLE",
      description = "The model: a bundle's file, or the name of one that comes with the program.")
  private String model = "";

  @Option(
      names = "--protocol",
      paramLabel = "PROTOCOL",
      required = true,
      converter = TrainingProtocol.Name.class,
      description = "random-beat, inter-patient or all.")
  private TrainingProtocol protocol = TrainingProtocol.ALL;

  @Mixin private LabelledRecords records = new LabelledRecords();

  @Mixin private EvaluationOptions options = new EvaluationOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = EvaluationFormat.Name.class,
      description = "What to print: table (the default), json or csv.")
  private EvaluationFormat format = EvaluationFormat.TABLE;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description =
          "Write evaluation.txt, .json and .csv to this folder, made where there is none.")
  private Optional<Path> reportFolder = Optional.empty();

  @Option(names = "--force", description = "Replace the report's files where they exist.")
  private boolean force;

  EvaluateCommand() {}

  @Override
  public Integer call() throws IOException {
    requireFreeReport();
    if (protocol == TrainingProtocol.RANDOM_BEAT && options.beats().isPresent()) {
      throw usage("random-beat draws the reference's own beats: --beats cannot be given");
    }
    if (protocol == TrainingProtocol.RANDOM_BEAT && options.adapt().isPresent()) {
      throw usage("random-beat has no beginning to learn from: --adapt cannot be given");
    }
    ModelBundle bundle = ModelArgument.open(Optional.of(model));
    List<LabelledRecord> all = records.all();
    List<LabelledRecord> judged = judged(bundle, all);
    EvaluationReport report;
    try (TerminalProgress progress =
        new TerminalProgress("evaluating", spec.commandLine().getErr())) {
      report =
          new EvaluationJob(ModelArgument.name(model), bundle, protocol, options)
              .run(judged, all, records.annotator(), records.description(), progress);
    }
    write(report);
    PrintWriter out = spec.commandLine().getOut();
    format.print(report, out);
    ClosedPipe.check(out);
    return ExitCode.OK;
  }

  private List<LabelledRecord> judged(ModelBundle bundle, List<LabelledRecord> all) {
    List<LabelledRecord> judged = protocol.toBeJudgedOn(all);
    if (judged.isEmpty()) {
      throw usage("none of the records is in DS2, which inter-patient is judged on");
    }
    Origin origin = bundle.card().origin();
    if (protocol == TrainingProtocol.RANDOM_BEAT
        && origin.protocol().equals(protocol.printedName())) {
      requireSame(judged.stream().map(LabelledRecord::name).toList(), origin.records());
    }
    return judged;
  }

  /** The split can only be drawn again from the records it was drawn from. */
  private void requireSame(List<String> given, List<String> trained) {
    if (!given.equals(trained)) {
      throw usage(
          "the model's random-beat split is of the records %s: name these and no others"
              .formatted(String.join(" ", trained)));
    }
  }

  private void requireFreeReport() throws IOException {
    if (reportFolder.isPresent()) {
      if (Files.exists(reportFolder.get()) && !Files.isDirectory(reportFolder.get())) {
        throw usage(reportFolder.get() + " is no folder");
      }
      for (EvaluationFormat each : EvaluationFormat.values()) {
        TextFile.requireFree(reportFolder.get().resolve(each.fileName()), overwrite());
      }
    }
  }

  private void write(EvaluationReport report) throws IOException {
    if (reportFolder.isPresent()) {
      Files.createDirectories(reportFolder.get());
      for (EvaluationFormat each : EvaluationFormat.values()) {
        TextFile.write(
            reportFolder.get().resolve(each.fileName()),
            overwrite(),
            out -> each.print(report, out));
      }
    }
  }

  private Overwrite overwrite() {
    return force ? Overwrite.REPLACE : Overwrite.REFUSE;
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
