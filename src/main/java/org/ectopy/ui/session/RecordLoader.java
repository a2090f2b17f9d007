package org.ectopy.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.signal.MinMaxPyramid;
import org.ectopy.task.RunningTask;
import org.ectopy.task.TaskRunner;
import org.ectopy.task.Work;
import org.ectopy.ui.command.Texts;

/**
 * Opens records into the session in the background: first the record, then its marks and pyramid.
 */
public final class RecordLoader {

  private static final String USUAL_ANNOTATOR = "atr";

  private final Session session;
  private final RecordStore store;
  private final TaskRunner tasks;
  private final Executor window;
  private final MarkReader markReader = new MarkReader(LabelMap.EC57);
  private Runnable cancelOpening = () -> {};
  private Runnable cancelPyramid = () -> {};
  private Runnable cancelMarks = () -> {};

  /**
   * @param tasks does the reading
   * @param window runs what touches the session
   */
  public RecordLoader(Session session, RecordStore store, TaskRunner tasks, Executor window) {
    this.session = session;
    this.store = store;
    this.tasks = tasks;
    this.window = window;
  }

  /** Opens the record of a header file; the one that is open stays until this one can be shown. */
  public void open(Path header) {
    cancelOpening.run();
    String title = Texts.format("task.open", header.getFileName());
    cancelOpening =
        start(
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
    cancelMarks.run();
    session.show(opened);
    previous.ifPresent(this::close);
    usualAnnotator(opened.annotators()).ifPresent(this::showAnnotator);
    cancelPyramid =
        start(
            Texts.format("task.overview", opened.record().name()),
            progress -> MinMaxPyramid.build(opened.record(), progress),
            pyramid -> ifStillOpen(opened, () -> session.show(pyramid)));
  }

  /** Shows the marks of another annotator of the open record, by the extension of its file. */
  public void showAnnotator(String annotator) {
    session.record().get().ifPresent(opened -> readMarks(opened, annotator));
  }

  private void readMarks(OpenRecord opened, String annotator) {
    cancelMarks.run();
    cancelMarks =
        start(
            Texts.format("task.annotations", annotator),
            progress -> {
              AnnotationSet set = store.annotations(opened.header(), annotator);
              progress.report(1, 2);
              return markReader.marks(set, opened.record());
            },
            marks -> ifStillOpen(opened, () -> session.show(annotator, marks)));
  }

  private static Optional<String> usualAnnotator(List<String> annotators) {
    return annotators.contains(USUAL_ANNOTATOR)
        ? Optional.of(USUAL_ANNOTATOR)
        : annotators.stream().findFirst();
  }

  private void ifStillOpen(OpenRecord opened, Runnable action) {
    if (session.isOpen(opened)) {
      action.run();
    }
  }

  private void close(OpenRecord previous) {
    start(
        Texts.format("task.close", previous.record().name()),
        progress -> {
          previous.record().close();
          return previous;
        },
        closed -> {});
  }

  private <T> Runnable start(String title, Work<T> work, Consumer<T> shown) {
    RunningTask<T> task = tasks.run(title, work);
    CompletableFuture<Void> _ =
        task.result()
            .thenAcceptAsync(shown, window)
            .exceptionallyAsync(failure -> Problems.report(failure, session), window);
    return task.cancel();
  }
}
