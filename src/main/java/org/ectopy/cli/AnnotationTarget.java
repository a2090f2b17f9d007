package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.Overwrite;
import org.ectopy.wfdb.WfdbException;

/**
 * An annotation file that is to be written for a record.
 *
 * @param file its path
 * @param overwrite what happens to a file that stands there
 */
record AnnotationTarget(Path file, Overwrite overwrite) {

  /**
   * Refuses a file that must not be replaced, before there is work for it.
   *
   * @param open the record that it is for
   * @throws WfdbException saying so
   */
  void requireFree(EcgRecord open) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.exists(file) && open.reads(file)) {
      throw new WfdbException(file, "", "is a file of the record itself and is never replaced");
    }
    if (overwrite == Overwrite.REFUSE) {
      throw new WfdbException(file, "", "exists already and is only replaced with --force");
    }
  }

  /**
   * Writes the file, and makes its folder where there is none.
   *
   * @throws IOException where it cannot be written
   */
  void write(AnnotationSet set) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    AnnotationFile.write(file, set, overwrite);
  }
}
