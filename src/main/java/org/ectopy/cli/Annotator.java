package org.ectopy.cli;

import java.nio.file.Path;
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

  private static final Pattern EXTENSION = Pattern.compile("[A-Za-z0-9_-]+");

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
    return AnnotationFile.read(file());
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
  }
}
