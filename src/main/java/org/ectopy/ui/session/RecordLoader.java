package org.ectopy.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.ectopy.record.EcgRecord;
import org.ectopy.signal.MinMaxPyramid;
import org.ectopy.ui.command.Texts;

/**
 * Opens records into the session in the background: first the record, then its marks and pyramid.
 */
public final class RecordLoader {

  private final Session session;
  private final RecordStore store;
  private final SessionWork work;
  private final Editor editor;
  private final MarkLoader marks;
  private Executor onceDrawn = Runnable::run;
  private Runnable cancelOpening = () -> {};
  private Runnable cancelPyramid = () -> {};

  /**
   * @param work does the reading
   * @param documents the edits that were made of the records
   * @param editor gets the document of each
   */
  public RecordLoader(
      Session session, RecordStore store, SessionWork work, Documents documents, Editor editor) {
    this.session = session;
    this.store = store;
    this.work = work;
    this.editor = editor;
    this.marks = new MarkLoader(session, store, work, documents, editor);
  }

  /** Says who runs what must not delay the first picture of a record. */
  public void holdBack(Executor newOnceDrawn) {
    onceDrawn = newOnceDrawn;
  }

  /** Opens the record of a header file; the one that is open stays until this one can be shown. */
  public void open(Path header) {
    cancelOpening.run();
    String title = Texts.format("task.open", header.getFileName());
    cancelOpening =
        work.start(
            title,
            progress -> {
              OpenRecord opened = read(header);
              progress.report(1, 1);
              return opened;
            },
            this::show);
  }

  private OpenRecord read(Path header) throws IOException {
    EcgRecord record = store.open(header);
    try {
      return new OpenRecord(header, record, LeadScales.of(record), store.annotators(header));
    } catch (IOException | RuntimeException e) {
      record.close();
      throw e;
    }
  }

  private void show(OpenRecord opened) {
    Optional<OpenRecord> previous = session.record().get();
    cancelPyramid.run();
    marks.cancel();
    editor.close();
    session.show(opened);
    previous.ifPresent(this::close);
    onceDrawn.execute(() -> session.ifOpen(opened, () -> complete(opened)));
  }

  private void complete(OpenRecord opened) {
    marks.showUsual(opened);
    cancelPyramid =
        work.startOn(
            opened,
            Texts.format("task.overview", opened.record().name()),
            progress -> MinMaxPyramid.build(opened.record(), progress),
            session::show);
  }

  /** Shows the marks of another annotator of the open record, by the extension of its file. */
  public void showAnnotator(String annotator) {
    session.record().get().ifPresent(opened -> marks.showAnnotator(opened, annotator));
  }

  /** Finds the beats of the open record and shows them; nothing is written. */
  public void showDetected() {
    session.record().get().ifPresent(marks::showDetected);
  }

  private void close(OpenRecord previous) {
    work.start(
        Texts.format("task.close", previous.record().name()),
        progress -> {
          previous.record().close();
          return previous;
        },
        closed -> {});
  }
}
