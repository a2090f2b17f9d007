package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ectopy.wfdb.Overwrite;
import org.ectopy.wfdb.SignalFormat;
import org.ectopy.wfdb.SignalFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ectopy convert}: a record and its annotations again, in another signal format. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Writes a record's header, signals and annotation files again, the signals in another"
          + " format.",
      "The values stay the same; where the format cannot hold them, nothing is written (exit 2)."
          + " Nothing that exists is replaced without --force, and the record itself never. A"
          + " record of several segments becomes one of a single segment."
    },
    footer = {
      "",
      "Formats that can be written: 8, 16, 24, 32, 61, 80, 160, 212, 310, 311.",
      "Exit code 1: a file beside the record is no readable annotation file and was left out.",
      "",
      "Examples:",
      "  ectopy convert mitdb/100 --format 16 --out mitdb16",
      "  ectopy convert mitdb/100 --format 212 --out mitdb212 --force"
    })
final class ConvertCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "RECORD", description = "The record.")
  private Path record = Path.of("");

  @Option(
      names = "--format",
      required = true,
      paramLabel = "N",
      description = "The signal format (signal(5) has them all).")
  private int format;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to; made where there is none.")
  private Path out = Path.of("");

  @Option(names = "--force", description = "Replace files that exist in DIR.")
  private boolean force;

  ConvertCommand() {}

  @Override
  public Integer call() throws IOException {
    SignalFormat writable = writableFormat();
    boolean made = !Files.exists(out);
    boolean done = false;
    try (TerminalProgress progress =
        new TerminalProgress("converting", spec.commandLine().getErr())) {
      Files.createDirectories(out);
      Overwrite overwrite = force ? Overwrite.REPLACE : Overwrite.REFUSE;
      boolean whole =
          new Conversion(record, out, writable, overwrite).run(progress, spec.commandLine());
      done = true;
      return whole ? ExitCode.OK : ExitCode.SOFTWARE;
    } finally {
      if (made && !done) {
        Files.deleteIfExists(out);
      }
    }
  }

  private SignalFormat writableFormat() {
    return SignalFormats.of(format)
        .filter(SignalFormat::writable)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "format " + format + " cannot be written; these can: " + writableCodes()));
  }

  private static String writableCodes() {
    return SignalFormats.all().stream()
        .filter(SignalFormat::writable)
        .map(each -> String.valueOf(each.code()))
        .collect(Collectors.joining(", "));
  }
}
