package org.ectopy.architecture.broken.wfdb;

import org.ectopy.architecture.broken.record.RecordThatKnowsFiles;
import picocli.CommandLine;

/** Breaks standard streams, picocli outside cli, cycles, static state and singletons. */
@SuppressWarnings({"SystemOut", "NonFinalStaticField"})
public final class PrintingReader {

  static int opened;

  private PrintingReader() {}

  /** The one and only. */
  public static PrintingReader getInstance() {
    opened++;
    return new PrintingReader();
  }

  void print(RecordThatKnowsFiles record, CommandLine line) {
    System.out.println(record + " " + line.getCommandName());
  }
}
