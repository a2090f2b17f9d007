package org.ectopy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.ectopy.record.AnnotationSet;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.RecordFiles;
import org.ectopy.wfdb.WfdbException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The annotation file of a record that has a given extension.
 *
 * @param record a path without extension, or the header's
 * @param extension such as {@code atr}
 */
record Annotator(Path record, String extension) {

  private static final Pattern EXTENSION = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");

  /** Where the file is. */
  Path file() {
    return RecordFiles.annotations(record, extension);
  }

  /**
   * Reads the file.
   *
   * @throws ParameterException where the extension cannot be one
   * @throws WfdbException where there is no such file, or it is damaged
   */
  AnnotationSet read(CommandLine command) throws WfdbException {
    requireExtension(command);
    if (Files.notExists(file())) {
      throw new WfdbException(file(), "", "does not exist" + whatThereIs());
    }
    return AnnotationFile.read(file());
  }

  private String whatThereIs() throws WfdbException {
    if (Files.notExists(RecordFiles.header(record))) {
      return ", an annotation file was expected";
    }
    List<String> others = RecordFiles.annotators(record);
    return others.isEmpty()
        ? ", this record has no annotations"
        : ", this record has: " + String.join(", ", others);
  }

  /**
   * Refuses what cannot be an extension.
   *
   * @throws ParameterException saying so
   */
  void requireExtension(CommandLine command) {
    if (!EXTENSION.matcher(extension).matches()) {
      throw new ParameterException(
          command, "'" + extension + "' is no annotator: expected an extension such as atr");
    }
    if (!RecordFiles.namesAnnotations(extension)) {
      throw new ParameterException(
          command, "'" + extension + "' is for other files than annotations, take one such as qrs");
    }
  }
}
