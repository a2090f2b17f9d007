package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.ectopy.record.ElapsedTime;
import org.ectopy.record.SampleRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineProgramTest {

  static Stream<String> commands() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return CommandLineProgram.commandLine(nowhere, nowhere).getSubcommands().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithExamples(String command) {
    Run run = Run.of(command, "--help");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Examples:"), run.out());
    assertTrue(run.out().contains("ectopy " + command), run.out());
  }

  @Test
  void theVersionIsTheBuilds() {
    Run run = Run.of("--version");
    assertEquals(0, run.code());
    assertTrue(run.out().matches("(?s)ectopy \\d+\\.\\d+\\.\\d+, Java .*"), run.out());
  }

  @Test
  void unknownCommandsAreUsageErrors() {
    assertEquals(2, Run.of("bogus").code());
    assertEquals(2, Run.of("--bogus").code());
    assertEquals("ectopy: which command?", Run.of("--debug").firstError());
  }

  @Test
  void theCompletionScriptKnowsEveryCommand() {
    String script = Run.of("completion").out();
    assertTrue(script.startsWith("#!"), script);
    commands().forEach(command -> assertTrue(script.contains(command), command));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 360, 00:00:00.000",
    "18, 360, 00:00:00.050",
    "650000, 360, 00:30:05.556",
    "59999, 1000, 00:00:59.999",
    "599999, 10000, 00:01:00.000",
    "-36, 360, -00:00:00.100",
    "36000000, 100, 100:00:00.000",
  })
  void timesArePrintedToTheMillisecond(long frame, double rate, String expected) {
    assertEquals(expected, ElapsedTime.of(frame, SampleRate.ofHertz(rate)));
  }

  @Test
  void theBarTellsPartAndTimeLeft() {
    assertEquals(
        "verifying [#######-----------------------]  25 %, 0:30 left",
        TerminalProgress.bar("verifying", 25, 100, 10_000_000_000L));
  }

  @Test
  void noBarIsDrawnWhereNobodyLooks() {
    StringWriter err = new StringWriter();
    try (TerminalProgress progress =
        new TerminalProgress("verifying", new PrintWriter(err), false)) {
      progress.report(1, 2);
    }
    assertEquals("", err.toString());
  }
}
