package org.ectopy.ui.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.Step;
import org.ectopy.document.RecordDocument;
import org.jspecify.annotations.Nullable;

/**
 * Brings steps to disk one after the other, off the window's thread, and tells the window of each.
 * After one that failed, those that wait behind it are not tried: they may build upon it.
 */
final class JournalWriter {

  private final RecordDocument document;
  private final Executor disk;
  private final Executor window;
  private final Told told;
  private final List<Step> waiting = new ArrayList<>();
  private final List<Step> failed = new ArrayList<>();
  private volatile boolean broken;

  /** Is told, on the window's thread, what has become of a step. */
  interface Told {

    /** The step is on disk and in the history. */
    void done(EditHistory now);

    /** The step is not on disk, and the history is as it was. */
    void failed(EditHistory now, IOException why);
  }

  /**
   * @param disk runs one thing after the other
   * @param window runs what touches the window
   */
  JournalWriter(RecordDocument document, Executor disk, Executor window, Told told) {
    this.document = document;
    this.disk = disk;
    this.window = window;
    this.told = told;
  }

  /** How many steps are not on disk yet. */
  int waiting() {
    return waiting.size();
  }

  /** Whether steps could not be written, and wait for another attempt. */
  boolean hasFailed() {
    return !failed.isEmpty();
  }

  /** Writes a step. */
  void write(Step step) {
    waiting.add(step);
    disk.execute(
        () -> {
          boolean skipped = broken;
          IOException failure = skipped ? null : attempt(step);
          broken |= failure != null;
          EditHistory now = document.history();
          window.execute(() -> end(step, now, skipped, failure));
        });
  }

  private void end(Step step, EditHistory now, boolean skipped, @Nullable IOException failure) {
    waiting.removeFirst();
    if (skipped || failure != null) {
      failed.add(step);
    }
    if (failure != null) {
      told.failed(now, failure);
    } else if (!skipped) {
      told.done(now);
    }
  }

  /** What nobody foresaw is a failure too: the step is kept and can be tried again. */
  private @Nullable IOException attempt(Step step) {
    try {
      document.step(step);
      return null;
    } catch (IOException e) {
      return e;
    } catch (RuntimeException e) {
      return new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Hands back the steps that have failed, in order, so that they can be written again. */
  List<Step> again() {
    List<Step> steps = List.copyOf(failed);
    failed.clear();
    broken = false;
    return steps;
  }
}
