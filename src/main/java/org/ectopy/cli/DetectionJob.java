package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.ectopy.record.EcgRecord;
import org.ectopy.signal.BeatFinder;
import org.ectopy.signal.Detection;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.Overwrite;
import org.ectopy.wfdb.WfdbException;
import org.ectopy.wfdb.WfdbRecord;

/**
 * The beats of one record, to be found and written.
 *
 * @param record a path without extension, or the header's
 * @param target the annotation file to be written
 * @param overwrite what happens to a file that stands there
 */
record DetectionJob(Path record, Path target, Overwrite overwrite) {

  /**
   * Finds the beats and writes them; where there are none, nothing is written.
   *
   * @throws IOException where the record cannot be read, no beat is found, or the file cannot be
   *     written
   */
  DetectionSummary run(BeatFinder finder, Progress progress) throws IOException {
    try (EcgRecord open = WfdbRecord.open(record)) {
      requireFree(open);
      Detection detection = finder.find(open, progress);
      if (detection.count() == 0) {
        throw new IOException(detection.whyNone().orElse("no beat was found"));
      }
      Files.createDirectories(target.toAbsolutePath().getParent());
      AnnotationFile.write(target, detection.annotations(), overwrite);
      return DetectionSummary.of(detection, open.rate());
    }
  }

  private void requireFree(EcgRecord open) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.exists(target) && open.reads(target)) {
      throw new WfdbException(target, "", "is a file of the record itself and is never replaced");
    }
    if (overwrite == Overwrite.REFUSE) {
      throw new WfdbException(target, "", "exists already and is only replaced with --force");
    }
  }
}
