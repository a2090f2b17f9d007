package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.evaluation.Protocol;
import org.ectopy.evaluation.RecordComparison;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.ElapsedTime;
import org.ectopy.wfdb.WfdbException;
import org.ectopy.wfdb.WfdbRecord;
import picocli.CommandLine;

/**
 * A record and the annotators that are compared on it.
 *
 * @param record a path without extension, or the header's
 * @param reference the annotator held for right
 * @param test the annotator that is scored
 */
record RecordToCompare(Path record, Annotator reference, Annotator test) {

  /**
   * Scores the test.
   *
   * @throws WfdbException where a file is missing or damaged, or has no beats
   */
  RecordComparison compare(ComparisonOptions options, CommandLine line) throws IOException {
    try (EcgRecord open = WfdbRecord.open(record)) {
      Protocol protocol = options.protocol(open.info());
      AnnotationSet right = beats(reference, line).inFrames(open.rate());
      AnnotationSet scored = beats(test, line).inFrames(open.rate());
      warnOfLateBeats(reference, right, open, line);
      warnOfLateBeats(test, scored, open, line);
      return RecordComparison.of(open.name(), right, scored, protocol);
    }
  }

  private static AnnotationSet beats(Annotator annotator, CommandLine line) throws WfdbException {
    AnnotationSet set = annotator.read(line);
    if (set.annotations().isEmpty()) {
      throw new WfdbException(annotator.file(), "", "holds no annotations, beats were expected");
    }
    if (set.beats().isEmpty()) {
      throw new WfdbException(
          annotator.file(),
          "",
          "holds %d annotations but no beat".formatted(set.annotations().size()));
    }
    return set;
  }

  /** Beats after the record's end may mean that the annotations belong to another record. */
  private static void warnOfLateBeats(
      Annotator annotator, AnnotationSet set, EcgRecord record, CommandLine line) {
    List<Annotation> late =
        set.beats().stream().filter(beat -> beat.sample() > record.frames()).toList();
    if (!late.isEmpty()) {
      line.getErr()
          .printf(
              "%s: %d beat%s after the record's end (%s) not scored%n",
              annotator.file(),
              late.size(),
              late.size() == 1 ? "" : "s",
              ElapsedTime.of(record.frames(), record.rate()));
    }
  }
}
