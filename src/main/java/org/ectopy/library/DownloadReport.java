package org.ectopy.library;

import java.nio.file.Path;
import java.util.List;

/**
 * How a download went.
 *
 * @param folder where the files lie
 * @param fetched files that were fetched
 * @param present files that were there already, as they should be
 * @param bytes how much was fetched
 * @param problems files that are missing or not as they should be, and why, a line each
 */
public record DownloadReport(
    Path folder, int fetched, int present, long bytes, List<String> problems) {

  /** Copies the list. */
  public DownloadReport {
    problems = List.copyOf(problems);
  }

  /** Whether every file is there as it should be. */
  public boolean whole() {
    return problems.isEmpty();
  }
}
