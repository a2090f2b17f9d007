package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.ectopy.record.EcgRecord;
import org.ectopy.signal.BeatFinder;
import org.ectopy.signal.Detection;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.WfdbRecord;

/**
 * The beats of one record, to be found and written.
 *
 * @param record a path without extension, or the header's
 * @param target the annotation file to be written
 */
record DetectionJob(Path record, AnnotationTarget target) {

  /**
   * Finds the beats and writes them; where there are none, nothing is written.
   *
   * @throws IOException where the record cannot be read, no beat is found, or the file cannot be
   *     written
   */
  DetectionSummary run(BeatFinder finder, Progress progress) throws IOException {
    try (EcgRecord open = WfdbRecord.open(record)) {
      target.requireFree(open);
      Detection detection = finder.find(open, progress);
      if (detection.count() == 0) {
        throw new IOException(detection.whyNone().orElse("no beat was found"));
      }
      target.write(detection.annotations());
      return DetectionSummary.of(detection, open.rate());
    }
  }
}
