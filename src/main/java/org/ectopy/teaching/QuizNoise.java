package org.ectopy.teaching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.signal.DefectScan;
import org.ectopy.signal.DetectionException;
import org.ectopy.signal.EcgLeads;
import org.ectopy.signal.Stretch;
import org.ectopy.task.Progress;

/** Where a record is hard to read: as its annotator says, and as its samples tell. */
final class QuizNoise {

  private final List<Stretch> found = new ArrayList<>();

  private QuizNoise() {}

  /**
   * The stretches in which a lead is noisy or shows nothing, in order; they may overlap.
   *
   * @param labels its annotations, their times in frames
   * @param progress counts frames
   * @throws IOException where the record cannot be read
   */
  static List<Stretch> of(EcgRecord record, AnnotationSet labels, Progress progress)
      throws IOException {
    QuizNoise noise = new QuizNoise();
    noise.marked(record, labels);
    noise.seen(record, progress);
    return noise.found.stream().sorted(Comparator.comparingLong(Stretch::from)).toList();
  }

  private void marked(EcgRecord record, AnnotationSet labels) {
    labels.signalQuality(record.frames()).stream()
        .filter(span -> !span.clean() && span.end() > span.start())
        .forEach(span -> found.add(new Stretch(span.start(), span.end())));
  }

  private void seen(EcgRecord record, Progress progress) throws IOException {
    EcgLeads leads;
    try {
      leads = EcgLeads.of(record.info());
    } catch (DetectionException e) {
      return;
    }
    DefectScan.of(record, leads, (defect, stretch) -> found.add(stretch), progress);
  }
}
