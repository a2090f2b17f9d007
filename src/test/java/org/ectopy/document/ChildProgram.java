package org.ectopy.document;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base64;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.io.output.AppendableOutputStream;
import org.jspecify.annotations.Nullable;

/** An {@link EditingProgram} in a Java of its own. */
final class ChildProgram implements AutoCloseable {

  private final Process process;
  private final BufferedReader out;

  private ChildProgram(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  static ChildProgram start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Xmx64m", "-cp", classPath(), EditingProgram.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return new ChildProgram(builder.start());
  }

  /** No more than the program needs, so that it starts fast. */
  private static String classPath() {
    return Stream.of(
            EditingProgram.class,
            RecordDocument.class,
            Nullable.class,
            CSVFormat.class,
            AppendableOutputStream.class,
            Base64.class)
        .map(ChildProgram::home)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The next line that it prints; empty after the last. */
  String line() throws IOException {
    String line = out.readLine();
    return line == null ? "" : line;
  }

  /** Answers it with a line. */
  void answer() throws IOException {
    process.outputWriter(StandardCharsets.UTF_8).append('\n').flush();
  }

  long pid() {
    return process.pid();
  }

  boolean running() {
    return process.isAlive();
  }

  /**
   * As {@code kill -9} does; returns what it had printed by then. Destroying the process itself
   * would close what it printed.
   */
  List<String> kill() throws IOException, InterruptedException {
    process.toHandle().destroyForcibly();
    List<String> printed = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      printed.add(line);
    }
    process.waitFor();
    return printed;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
