package org.ectopy.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.Finding;
import org.ectopy.wfdb.WfdbException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ectopy verify}: holds a record's files against each other. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Checks checksums, lengths, initial values and annotation files. Prints a line for each"
            + " finding, or that the record is ok.",
    footer = {
      "",
      "Exit codes: 0 no finding, 1 findings, 2 a record could not be opened at all.",
      "",
      "Examples:",
      "  ectopy verify mitdb/100",
      "  ectopy verify --quiet mitdb/*.hea || echo damaged"
    })
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "RECORD", arity = "1..*", description = "The records.")
  private List<Path> records = List.of();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print findings only.")
  private boolean quiet;

  VerifyCommand() {}

  @Override
  public Integer call() {
    int worst = ExitCode.OK;
    try (TerminalProgress progress =
        new TerminalProgress("verifying", spec.commandLine().getErr())) {
      for (int i = 0; i < records.size(); i++) {
        worst = Math.max(worst, verify(records.get(i), part(progress, i)));
      }
    }
    return worst;
  }

  /** The progress of one record as a part of all of them, in thousandths of a record. */
  private Progress part(Progress whole, int index) {
    long unit = 1000;
    return (done, total) ->
        whole.report(index * unit + (total <= 0 ? 0 : unit * done / total), records.size() * unit);
  }

  private int verify(Path record, Progress progress) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      List<Finding> findings = Verification.of(record, progress, spec.commandLine());
      findings.forEach(each -> out.println(record + ": " + ErrorLine.oneLine(each.toString())));
      if (findings.isEmpty() && !quiet) {
        out.println(record + ": ok");
      }
      return findings.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    } catch (WfdbException e) {
      out.println(record + ": " + ErrorLine.oneLine(e.getMessage()));
      return ExitCode.USAGE;
    }
  }
}
