package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.Finding;
import org.ectopy.wfdb.RecordCheck;
import org.ectopy.wfdb.RecordFiles;
import org.ectopy.wfdb.WfdbException;
import org.ectopy.wfdb.WfdbRecord;
import picocli.CommandLine;

/** Everything that can be found amiss about one record and the annotation files beside it. */
final class Verification {

  private Verification() {}

  /**
   * Reads the whole record and its annotations.
   *
   * @throws WfdbException where the record cannot be opened
   */
  static List<Finding> of(Path record, Progress progress, CommandLine command)
      throws WfdbException {
    List<Finding> findings = new ArrayList<>(RecordCheck.run(record, progress));
    try (EcgRecord open = WfdbRecord.open(record)) {
      for (String extension : RecordFiles.annotators(record)) {
        check(new Annotator(record, extension), open, command, findings);
      }
    } catch (WfdbException e) {
      if (findings.isEmpty()) {
        throw e;
      }
    } catch (IOException e) {
      throw new WfdbException(record, "", "cannot be closed (" + e.getMessage() + ")", e);
    }
    return findings;
  }

  private static void check(
      Annotator annotator, EcgRecord record, CommandLine command, List<Finding> findings) {
    try {
      AnnotationSet set = annotator.read(command).inFrames(record.rate());
      checkTimes(annotator.file(), set, record, findings);
    } catch (WfdbException e) {
      findings.add(Finding.of(e));
    }
  }

  private static void checkTimes(
      Path file, AnnotationSet set, EcgRecord record, List<Finding> findings) {
    int backwards = 0;
    int outside = 0;
    long last = Long.MIN_VALUE;
    for (Annotation annotation : set.annotations()) {
      backwards += annotation.sample() < last ? 1 : 0;
      outside += annotation.sample() < 0 || annotation.sample() >= record.frames() ? 1 : 0;
      last = annotation.sample();
    }
    if (backwards > 0) {
      findings.add(
          new Finding(file, backwards + " annotations earlier than the one before", "none"));
    }
    if (outside > 0) {
      String range = "all in its " + record.frames() + " samples";
      findings.add(new Finding(file, outside + " annotations outside the record", range));
    }
  }
}
