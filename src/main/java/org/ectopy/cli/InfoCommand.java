package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ectopy.record.EcgRecord;
import org.ectopy.wfdb.WfdbRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Mixin private MapOption map = new MapOption();

  InfoCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (EcgRecord open = WfdbRecord.open(record)) {
      RecordSummary summary = RecordSummary.of(record, open, map.map(), spec.commandLine());
      if (json) {
        InfoJson.print(summary, out);
      } else {
        new InfoText(summary, out).print();
      }
    }
    return 0;
  }
}
