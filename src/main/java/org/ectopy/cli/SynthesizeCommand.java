package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ectopy.wfdb.Overwrite;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ectopy synthesize}: a record made from a rhythm script, with true labels. */
@Command(
    name = "synthesize",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Makes a teaching record from a rhythm script: header, signals, and RECORD.atr with every"
          + " beat, rhythm and quality mark exactly where it is.",
      "The same script and the same seed give the same bytes on every machine. docs/synthesis.md"
          + " describes the scripts; sample-records/scripts has many."
    },
    footer = {
      "",
      "Examples:",
      "  ectopy synthesize sample-records/scripts/couplets.rhythm --seed 4 -o couplets",
      "  ectopy synthesize mine.rhythm -o records/mine --force"
    })
final class SynthesizeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SCRIPT", description = "The script, a text file.")
  private Path script = Path.of("");

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = Seed.class,
      description = "The seed of all that is random; else the one the script names.")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "RECORD",
      description = "The record to be made, in an existing folder.")
  private Path output = Path.of("");

  @Option(names = "--force", description = "Replace files of that record that exist.")
  private boolean force;

  SynthesizeCommand() {}

  @Override
  public Integer call() throws IOException {
    try (TerminalProgress progress =
        new TerminalProgress("synthesizing", spec.commandLine().getErr())) {
      new ScriptedRecord(script, seed)
          .write(output, force ? Overwrite.REPLACE : Overwrite.REFUSE, progress);
    }
    return ExitCode.OK;
  }

  /** Reads a seed. */
  static final class Seed implements ITypeConverter<Long> {

    Seed() {}

    @Override
    public Long convert(String typed) {
      try {
        long seed = Long.parseLong(typed);
        if (seed >= 0) {
          return seed;
        }
      } catch (NumberFormatException e) {
        // Said below.
      }
      throw new TypeConversionException(
          "'" + typed + "' is no seed: expected a whole number, 0 or more");
    }
  }
}
