package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ectopy.evaluation.AnnotatorNames;
import org.ectopy.evaluation.ComparisonTotals;
import org.ectopy.evaluation.RecordComparison;
import org.ectopy.wfdb.RecordFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ectopy compare}: scores one annotator against another. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Scores one annotator's beats and runs against another's as ANSI/AAMI EC57 asks, with the"
          + " same result as WFDB's bxb, rxr and sumstats: for each record and for all together.",
      "EC57 leaves out the first five minutes; --from 0 scores the whole length."
    },
    footer = {
      "",
      "Examples:",
      "  ectopy compare mitdb/100 mitdb/101 -a atr qrs",
      "  ectopy compare mitdb/*.hea -a atr qrs --test-dir found --exclude-paced",
      "  ectopy compare mitdb/207 -a atr qrs --from 0 --window 50 --format csv"
    })
final class CompareCommand implements Callable<Integer> {

  /** The records of the MIT-BIH database with paced beats, which EC57 asks to leave out. */
  private static final Set<String> PACED = Set.of("102", "104", "107", "217");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "RECORD", arity = "1..*", description = "The records.")
  private List<Path> records = List.of();

  @Option(
      names = {"-a", "--annotators"},
      paramLabel = "EXT",
      arity = "2",
      required = true,
      description = "The annotators: first the reference, then the one to be scored.")
  private List<String> annotators = List.of();

  @Option(
      names = "--test-dir",
      paramLabel = "DIR",
      description = "Where the second annotator's files are (default: beside the records).")
  private Optional<Path> testFolder = Optional.empty();

  @Option(
      names = "--exclude-paced",
      description = "Leave out the paced records of MIT-BIH, as EC57 asks: 102, 104, 107, 217.")
  private boolean excludePaced;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ComparisonFormat.Name.class,
      description =
          "table (the default), bxb (reports and lines as bxb, rxr and sumstats print them), csv or"
              + " json.")
  private ComparisonFormat format = ComparisonFormat.TABLE;

  @Mixin private ComparisonOptions options = new ComparisonOptions();

  CompareCommand() {}

  @Override
  public Integer call() throws IOException {
    if (annotators.size() != 2) {
      throw usage("-a takes two annotators: the reference, then the one to be scored");
    }
    List<Path> paced = excludePaced ? records.stream().filter(this::paced).toList() : List.of();
    List<Path> scored = records.stream().filter(each -> !paced.contains(each)).toList();
    if (scored.isEmpty()) {
      throw usage("--exclude-paced leaves no record to compare");
    }
    ComparisonReport report =
        new ComparisonReport(
            new AnnotatorNames(annotators.getFirst(), annotators.getLast()),
            options,
            paced.stream().map(RecordFiles::name).toList(),
            new ComparisonTotals(compare(scored)));
    report.notes().forEach(spec.commandLine().getErr()::println);
    PrintWriter out = spec.commandLine().getOut();
    report.print(format, out);
    ClosedPipe.check(out);
    return 0;
  }

  private boolean paced(Path record) {
    return PACED.contains(RecordFiles.name(record));
  }

  private List<RecordComparison> compare(List<Path> scored) throws IOException {
    List<RecordToCompare> all = scored.stream().map(this::toCompare).toList();
    requireDifferent(all);
    List<RecordComparison> compared = new ArrayList<>();
    try (TerminalProgress progress =
        new TerminalProgress("comparing", spec.commandLine().getErr())) {
      for (RecordToCompare record : all) {
        progress.report(compared.size(), scored.size());
        compared.add(record.compare(options, spec.commandLine()));
      }
    }
    return compared;
  }

  /** A file that is scored twice would count twice in the totals. */
  private void requireDifferent(List<RecordToCompare> all) {
    Set<Path> files = new HashSet<>();
    for (RecordToCompare each : all) {
      Path file = each.test().file();
      if (!files.add(file.toAbsolutePath().normalize())) {
        throw usage("two of the records would be scored by the same file " + file);
      }
    }
  }

  private RecordToCompare toCompare(Path record) {
    Path test = testFolder.map(each -> each.resolve(RecordFiles.name(record))).orElse(record);
    return new RecordToCompare(
        record,
        new Annotator(record, annotators.getFirst()),
        new Annotator(test, annotators.getLast()));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
