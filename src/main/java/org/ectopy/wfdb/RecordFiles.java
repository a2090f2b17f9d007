package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The files that stand beside a record's header. */
public final class RecordFiles {

  /** Files of other kinds; some, such as pictures, could be taken for a few annotations. */
  private static final Set<String> NO_ANNOTATIONS =
      Set.of(
          "hea", "dat", "info", "flac", "mat", "edf", "bdf", "xws", "cal", //
          "txt", "md", "log", "csv", "tsv", "json", "xml", "yaml", "html", "py", "m", "png", "jpg",
          "jpeg", "gif", "svg", "pdf", "ps", "eps", //
          "zip", "gz", "bz2", "xz", "tar", "bak", "tmp", "part");

  private RecordFiles() {}

  /** The header of a record that is named without extension, or by its header. */
  public static Path header(Path record) {
    return RecordPath.header(record);
  }

  /** The name of a record's files without their extensions. */
  public static String name(Path record) {
    return RecordPath.stem(RecordPath.header(record));
  }

  /** The annotation file of a record and an annotator, be there one or not. */
  public static Path annotations(Path record, String annotator) {
    Path header = RecordPath.header(record);
    return header.resolveSibling(RecordPath.stem(header) + "." + annotator);
  }

  /**
   * The extensions of files {@code NAME.EXT} beside the header that may hold annotations: all but
   * headers and signal files, in alphabetical order. None of the files is opened.
   *
   * @throws WfdbException where the header or its folder cannot be read
   */
  public static List<String> annotators(Path record) throws WfdbException {
    Path headerFile = RecordPath.header(record);
    Set<String> signalFiles =
        HeaderFile.read(headerFile).signals().stream()
            .map(SignalLine::file)
            .collect(Collectors.toSet());
    String start = RecordPath.stem(headerFile) + ".";
    Path folder = headerFile.resolveSibling("");
    List<String> extensions = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        String extension = name.startsWith(start) ? name.substring(start.length()) : "";
        if (namesAnnotations(extension)
            && !signalFiles.contains(name)
            && Files.isRegularFile(file)) {
          extensions.add(extension);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw WfdbException.failed(folder, "the folder cannot be read", e);
    }
    return extensions.stream().sorted().toList();
  }

  /** Whether a file with this extension can hold annotations, going by the extension alone. */
  public static boolean namesAnnotations(String extension) {
    return !extension.isEmpty()
        && !extension.contains(".")
        && !NO_ANNOTATIONS.contains(extension.toLowerCase(Locale.ROOT));
  }
}
