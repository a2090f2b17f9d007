package org.ectopy.ui.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Setter;
import org.ectopy.document.DocumentBase;
import org.ectopy.document.DocumentPlaces;
import org.ectopy.document.RecordDocument;
import org.ectopy.document.Restored;
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

  /** Which annotations are shown first, the best first. */
  private static final List<String> USUAL = List.of(DocumentPlaces.SAVED, "atr");

  private final Session session;
  private final RecordStore store;
  private final SessionWork work;
  private final Documents documents;
  private final Editor editor;
  private final MarkReader reader = new MarkReader(LabelMap.EC57);
  private final BeatFinder finder = new BeatFinder(QrsDetectors.standard());
  private Runnable cancel = () -> {};

  MarkLoader(
      Session session, RecordStore store, SessionWork work, Documents documents, Editor editor) {
    this.session = session;
    this.store = store;
    this.work = work;
    this.documents = documents;
    this.editor = editor;
  }

  /** Stops what is under way. */
  void cancel() {
    cancel.run();
  }

  /**
   * Shows the marks that were edited here before, else the usual annotator's; where a record has no
   * annotations, what is detected.
   */
  void showUsual(OpenRecord opened) {
    usualAnnotator(opened)
        .ifPresentOrElse(annotator -> showAnnotator(opened, annotator), () -> showDetected(opened));
  }

  private Optional<String> usualAnnotator(OpenRecord opened) {
    List<String> annotators = opened.annotators();
    Predicate<String> edited = annotator -> documents.edited(opened.header(), annotator);
    Optional<String> known = annotators.stream().filter(edited).findFirst();
    if (known.isPresent() || edited.test(DocumentBase.DETECTED)) {
      return known;
    }
    return USUAL.stream()
        .filter(annotators::contains)
        .findFirst()
        .or(() -> annotators.stream().findFirst());
  }

  /** Shows the marks of an annotation file, by its extension. */
  void showAnnotator(OpenRecord opened, String annotator) {
    cancel.run();
    EcgRecord record = opened.record();
    cancel =
        work.startOn(
            opened,
            Texts.format("task.annotations", annotator),
            progress -> {
              String fingerprint = store.fingerprint(opened.header(), annotator);
              AnnotationSet set =
                  store.annotations(opened.header(), annotator).inFrames(record.rate());
              progress.report(1, 2);
              return read(
                  opened,
                  new DocumentBase(
                      annotator,
                      Authorship.of(Setter.FILE, annotator),
                      fingerprint,
                      record.frames(),
                      set));
            },
            read -> show(annotator, read));
  }

  private Read read(OpenRecord opened, DocumentBase base) throws IOException {
    RecordDocument document = documents.open(opened.header(), base);
    Marks marks = reader.marks(document.history().document(), opened.record());
    return new Read(document, marks, Optional.empty());
  }

  /** A document with its marks, and why there are none. */
  private record Read(RecordDocument document, Marks marks, Optional<String> whyNone) {}

  private void show(String name, Read read) {
    editor.open(read.document());
    session.show(name, read.marks());
    tell(read.document().restored());
  }

  private void tell(Restored restored) {
    if (restored.cut()) {
      session.notice().set(Texts.format("edit.restored-cut", restored.edits()));
    } else if (restored.sourceChanged()) {
      session.problem().set(Texts.format("edit.source-changed", session.annotator().get()));
    }
  }

  /** Finds the beats and shows them; those that were edited before are not looked for again. */
  void showDetected(OpenRecord opened) {
    cancel.run();
    EcgRecord record = opened.record();
    String detector = finder.detector().name();
    cancel =
        work.startOn(
            opened,
            Texts.format("task.detect", record.name()),
            progress -> {
              boolean known = documents.edited(opened.header(), DocumentBase.DETECTED);
              Detection detection =
                  known
                      ? new Detection(record.frames(), new long[0], List.of())
                      : detect(record, progress);
              Read read =
                  read(
                      opened,
                      new DocumentBase(
                          DocumentBase.DETECTED,
                          Authorship.of(Setter.DETECTOR, detector),
                          "",
                          record.frames(),
                          detection.annotations()));
              return new Read(read.document(), read.marks(), detection.whyNone());
            },
            read -> {
              show(Texts.format("annotator.detected", detector), read);
              read.whyNone()
                  .ifPresent(
                      why ->
                          session
                              .problem()
                              .set(Texts.format("problem.detection", record.name(), why)));
            });
  }

  private Detection detect(EcgRecord record, Progress progress) throws IOException {
    try {
      return finder.find(record, progress);
    } catch (DetectionException e) {
      throw new IOException(
          Texts.format("problem.detection", record.name(), String.valueOf(e.getMessage())), e);
    }
  }
}
