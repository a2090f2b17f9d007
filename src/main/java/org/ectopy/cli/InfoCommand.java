package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.wfdb.WfdbRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ectopy info}: what a record and its annotators contain. */
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Tells what a record contains: its header, leads and comments, the annotators found beside"
            + " it, their beats by symbol and AAMI class, and the time spent in each rhythm.",
    footer = {
      "",
      "Examples:",
      "  ectopy info mitdb/100",
      "  ectopy info mitdb/207 --map ml",
      "  ectopy info mitdb/100 --json | jq '.annotators[0].classes'"
    })
final class InfoCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "RECORD", description = "The record.")
  private Path record = Path.of("");

  @Option(names = "--json", description = "As JSON (the fields are listed in docs/cli.md).")
  private boolean json;

  @Option(
      names = "--map",
      paramLabel = "MAP",
      converter = MapName.class,
      defaultValue = "ec57",
      description =
          "How symbols become classes: ec57 (as bxb: e, j and n in S) or ml (as most papers: e and"
              + " j in N). Default: ${DEFAULT-VALUE}.")
  private LabelMap map = LabelMap.EC57;

  InfoCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (EcgRecord open = WfdbRecord.open(record)) {
      RecordSummary summary = RecordSummary.of(record, open, map, spec.commandLine());
      if (json) {
        InfoJson.print(summary, out);
      } else {
        new InfoText(summary, out).print();
      }
    }
    return 0;
  }

  /** Reads a label map's printed name. */
  static final class MapName implements ITypeConverter<LabelMap> {

    MapName() {}

    @Override
    public LabelMap convert(String name) {
      return LabelMap.named(name)
          .orElseThrow(
              () -> new TypeConversionException("'" + name + "' is no label map: ec57 or ml"));
    }
  }
}
