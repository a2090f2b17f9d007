package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ectopy.record.EcgRecord;
import org.ectopy.wfdb.WfdbRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ectopy signals}: samples as CSV. */
@Command(
    name = "signals",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Prints samples as CSV: the sample number, then a column a lead, named as in the header.",
      "Physical units unless --raw is given; a gap is an empty field. Where leads were sampled at"
          + " different rates, a row is a sample of the fastest, and the others repeat theirs."
    },
    footer = {
      "",
      "Examples:",
      "  ectopy signals mitdb/100 --to 10 > first-ten-seconds.csv",
      "  ectopy signals mitdb/100 --from 12:30 --to 12:40 --leads MLII",
      "  ectopy signals mitdb/100 --from s1000 --to s2000 --raw"
    })
final class SignalsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "RECORD", description = "The record.")
  private Path record = Path.of("");

  @Mixin private TimeRange range = new TimeRange();

  @Option(
      names = "--leads",
      split = ",",
      paramLabel = "LEAD",
      description = "Only these leads, by name or by number from 0 (default: all).")
  private List<String> leads = List.of();

  @Option(names = "--raw", description = "The stored integers instead of physical values.")
  private boolean raw;

  SignalsCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try (EcgRecord open = WfdbRecord.open(record);
        TerminalProgress progress = TerminalProgress.besideOutput("printing", err)) {
      List<Integer> chosen = new LeadChoice(open.leads(), spec.commandLine()).indices(leads);
      long first = range.first(open);
      long end = range.end(open);
      new SignalsCsv(open, chosen, raw).print(first, end, spec.commandLine().getOut(), progress);
    }
    return 0;
  }
}
