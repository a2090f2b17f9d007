package org.ectopy.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ectopy.wfdb.RecordFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code ectopy} with all its subcommands. */
@Command(
    name = "ectopy",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      InfoCommand.class,
      SignalsCommand.class,
      AnnotationsCommand.class,
      StripsCommand.class,
      ConvertCommand.class,
      DetectCommand.class,
      VerifyCommand.class,
      CompareCommand.class,
      SynthesizeCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      FineTuneCommand.class,
      SimulateCommand.class,
      ClassifyCommand.class,
      ExplainCommand.class,
      RenderCommand.class,
      ReportCommand.class,
      ModelsCommand.class,
      CompletionCommand.class
    },
    description = "Looks at, converts and checks ECG records in WFDB format (MIT-BIH and others).",
    footer = {
      "",
      "Without arguments, or with one existing record, the window opens instead.",
      "",
      "RECORD is a path without extension, or a header (.hea).",
      "",
      "Examples:",
      "  ectopy info sample-records/mixed",
      "  ectopy signals sample-records/mixed --from 1:30 --to 1:40 > strip.csv",
      "  ectopy verify mitdb/*.hea"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:a check failed, or part of the work could not be done",
      "2:bad input or usage"
    })
public final class CommandLineProgram implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "After an error, print where in the program it arose.")
  private boolean debug;

  CommandLineProgram() {}

  /**
   * Runs a command.
   *
   * @param arguments as on the command line, at least one
   * @param out standard output
   * @param err standard error
   * @return the exit code: 0 all is well, 1 a check failed, 2 bad input or usage
   */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine line = commandLine(out, err);
    int code = line.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  /** Whether an argument names an existing record, with or without {@code .hea}. */
  public static boolean isRecord(String argument) {
    return Files.isRegularFile(RecordFiles.header(Path.of(argument)));
  }

  /** Runs a command on the streams of this process; see the other {@code run}. */
  public static int run(String[] arguments) {
    StandardOutput output = new StandardOutput();
    PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
    int code = run(arguments, output.writer(), err);
    return output.exitCode(code, err);
  }

  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    CommandLineProgram program = new CommandLineProgram();
    CommandLine line = new CommandLine(program);
    line.setOut(out);
    line.setErr(err);
    line.setUsageHelpWidth(100);
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> ErrorLine.print(exception, command, program.debug));
    line.setParameterExceptionHandler(CommandLineProgram::usageError);
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  private static int usageError(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println("ectopy: " + ErrorLine.oneLine(exception.getMessage()));
    command.getErr().println("Try '" + name + " --help'.");
    return CommandLine.ExitCode.USAGE;
  }
}
