package org.ectopy.ui.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.signal.BeatFinder;
import org.ectopy.signal.Detection;
import org.ectopy.signal.DetectionException;
import org.ectopy.signal.QrsDetectors;
import org.ectopy.task.Progress;
import org.ectopy.ui.command.Texts;

/** Brings marks into the session in the background: an annotator's, or beats that are detected. */
final class MarkLoader {

  private static final String USUAL_ANNOTATOR = "atr";

  private final Session session;
  private final RecordStore store;
  private final SessionWork work;
  private final MarkReader reader = new MarkReader(LabelMap.EC57);
  private final BeatFinder finder = new BeatFinder(QrsDetectors.standard());
  private Runnable cancel = () -> {};

  MarkLoader(Session session, RecordStore store, SessionWork work) {
    this.session = session;
    this.store = store;
    this.work = work;
  }

  /** Stops what is under way. */
  void cancel() {
    cancel.run();
  }

  /** Shows the usual annotator's marks; where a record has no annotations, what is detected. */
  void showUsual(OpenRecord opened) {
    usualAnnotator(opened.annotators())
        .ifPresentOrElse(annotator -> showAnnotator(opened, annotator), () -> showDetected(opened));
  }

  private static Optional<String> usualAnnotator(List<String> annotators) {
    return annotators.contains(USUAL_ANNOTATOR)
        ? Optional.of(USUAL_ANNOTATOR)
        : annotators.stream().findFirst();
  }

  /** Shows the marks of an annotation file, by its extension. */
  void showAnnotator(OpenRecord opened, String annotator) {
    cancel.run();
    cancel =
        work.startOn(
            opened,
            Texts.format("task.annotations", annotator),
            progress -> {
              AnnotationSet set = store.annotations(opened.header(), annotator);
              progress.report(1, 2);
              return reader.marks(set, opened.record());
            },
            marks -> session.show(annotator, marks));
  }

  /** Finds the beats and shows them. */
  void showDetected(OpenRecord opened) {
    cancel.run();
    EcgRecord record = opened.record();
    cancel =
        work.startOn(
            opened,
            Texts.format("task.detect", record.name()),
            progress -> {
              Detection detection = detect(record, progress);
              return new Detected(detection, DetectedMarks.of(detection, record));
            },
            detected -> show(record, detected));
  }

  private record Detected(Detection detection, Marks marks) {}

  private Detection detect(EcgRecord record, Progress progress) throws IOException {
    try {
      return finder.find(record, progress);
    } catch (DetectionException e) {
      throw new IOException(
          Texts.format("problem.detection", record.name(), String.valueOf(e.getMessage())), e);
    }
  }

  private void show(EcgRecord record, Detected detected) {
    session.show(Texts.format("annotator.detected", finder.detector().name()), detected.marks());
    detected
        .detection()
        .whyNone()
        .ifPresent(
            why -> session.problem().set(Texts.format("problem.detection", record.name(), why)));
  }
}
