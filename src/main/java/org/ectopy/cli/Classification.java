package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.model.BeatClassifier;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.RecordFiles;
import org.ectopy.wfdb.WfdbException;
import org.ectopy.wfdb.WfdbRecord;

/**
 * The classification of one record after the other.
 *
 * @param classifier the model at work
 * @param leads that it reads
 * @param beats where they come from
 */
record Classification(BeatClassifier classifier, ModelLeads leads, BeatsFrom beats) {

  /**
   * Classifies the beats of a record and writes them.
   *
   * @param record its path
   * @param csv where the probabilities are to go, too
   * @return what was written
   * @throws IOException where the record cannot be read, has no beats, or the file cannot be
   *     written
   */
  AnnotationSet run(
      Path record, AnnotationTarget target, Optional<ProbabilitiesCsv> csv, Progress progress)
      throws IOException {
    try (EcgRecord open = WfdbRecord.open(record)) {
      requireNoInput(record, target);
      target.requireFree(open);
      PlacedBeats placed = beats.in(record, open, progress);
      BeatProbabilities probabilities =
          classifier.classify(
              open, leads.in(classifier.model().kind(), open.info()), placed.beats(), progress);
      ClassifiedBeats found = new ClassifiedBeats(placed, probabilities);
      AnnotationSet annotations = found.annotations();
      target.write(annotations);
      if (csv.isPresent()) {
        csv.get().print(open, found);
      }
      return annotations;
    }
  }

  private void requireNoInput(Path record, AnnotationTarget target) throws WfdbException {
    if (beats.annotator().isPresent()) {
      Path input = RecordFiles.annotations(record, beats.annotator().get());
      if (input.toAbsolutePath().normalize().equals(target.file().toAbsolutePath().normalize())) {
        throw new WfdbException(input, "", "holds the beats and is not replaced: take another -o");
      }
    }
  }
}
