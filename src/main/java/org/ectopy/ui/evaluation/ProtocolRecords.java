package org.ectopy.ui.evaluation;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the records of a published list among those that a person has. */
final class ProtocolRecords {

  private static final String HEADER = ".hea";

  private ProtocolRecords() {}

  /**
   * The records of a list in its order, all of one folder: that which has most of them.
   *
   * @param names of the records
   * @param headers of what a person has
   */
  static List<Path> of(List<String> names, List<Path> headers) {
    Map<Path, List<Path>> folders =
        headers.stream()
            .map(header -> header.toAbsolutePath().normalize())
            .filter(header -> names.contains(name(header)))
            .collect(Collectors.groupingBy(header -> header.resolveSibling("")));
    return folders.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<Path, List<Path>> each) -> each.getValue().size())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getValue)
        .stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(header -> names.indexOf(name(header))))
        .toList();
  }

  private static String name(Path header) {
    String file = String.valueOf(header.getFileName());
    return file.endsWith(HEADER) ? file.substring(0, file.length() - HEADER.length()) : file;
  }
}
