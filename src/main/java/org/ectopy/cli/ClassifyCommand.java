package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ectopy.model.BeatClassifier;
import org.ectopy.model.ModelBundle;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ectopy classify}: says of each beat of records what it is. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Classifies the beats of records and writes them to RECORD.EXT: N, S, V, F or Q at every"
          + " beat, subtype 0 and no aux; signal quality marks (~) of who found the beats stay.",
      "Prints a line for each record: how many beats of each class. A file that exists is not"
          + " replaced without --force, and a file of the record or its beats never."
    },
    footer = {
      "",
      "Exit codes: 0 all records are done, 1 some could not be, 2 bad usage.",
      "",
      "Examples:",
      "  ectopy classify sample-records/mixed -o ai --out classified",
      "  ectopy classify mitdb/*.hea --beats qrs -o ai --out classified --probabilities p.csv",
      "  ectopy classify mitdb/100 --model mine.ectopy-model -o mine --force"
    })
final class ClassifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "RECORD", arity = "1..*", description = "The records.")
  private List<Path> records = List.of();

  @Mixin private JudgeOptions judge = new JudgeOptions();

  @Mixin private AnnotationOutput output = new AnnotationOutput();

  @Option(
      names = "--probabilities",
      paramLabel = "FILE",
      description = "Write a CSV: record, sample, time, class, and the probability of every class.")
  private Optional<Path> probabilities = Optional.empty();

  private int failed;

  ClassifyCommand() {}

  @Override
  public Integer call() throws IOException {
    List<AnnotationTarget> targets = output.targets(records);
    if (probabilities.isPresent()) {
      TextFile.requireFree(probabilities.get(), output.overwrite());
    }
    ModelBundle bundle = judge.model();
    TextTable table = new TextTable("record", "beats", "N", "S", "V", "F", "Q");
    try (TerminalProgress progress =
            new TerminalProgress("classifying", spec.commandLine().getErr());
        BeatClassifier classifier = BeatClassifier.load(bundle)) {
      Classification classification = new Classification(classifier, judge.leads(), judge.beats());
      JointProgress joint = new JointProgress(progress, records.size());
      if (probabilities.isPresent()) {
        TextFile.write(
            probabilities.get(),
            output.overwrite(),
            out ->
                run(classification, targets, Optional.of(new ProbabilitiesCsv(out)), joint, table));
      } else {
        run(classification, targets, Optional.empty(), joint, table);
      }
    }
    if (failed < records.size()) {
      table.print(spec.commandLine().getOut());
    }
    return failed == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void run(
      Classification classification,
      List<AnnotationTarget> targets,
      Optional<ProbabilitiesCsv> csv,
      JointProgress joint,
      TextTable table) {
    for (int i = 0; i < records.size(); i++) {
      String name = records.get(i).toString();
      try {
        table.row(
            row(name, classification.run(records.get(i), targets.get(i), csv, joint.part(i))));
      } catch (IOException e) {
        failed++;
        ErrorLine.printFor(name, e, spec.commandLine());
      }
    }
  }

  private static String[] row(String name, AnnotationSet written) {
    Map<BeatClass, Integer> counts = new EnumMap<>(BeatClass.class);
    for (Annotation beat : written.beats()) {
      counts.merge(LabelMap.EC57.classOf(beat.symbol()).orElseThrow(), 1, Integer::sum);
    }
    String[] row = new String[2 + BeatClass.inOrder().size()];
    row[0] = name;
    row[1] = String.valueOf(written.beats().size());
    for (BeatClass each : BeatClass.inOrder()) {
      row[2 + each.index()] = String.valueOf(counts.getOrDefault(each, 0));
    }
    return row;
  }
}
