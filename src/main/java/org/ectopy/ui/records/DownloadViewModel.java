package org.ectopy.ui.records;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ectopy.library.DatabaseAddress;
import org.ectopy.library.DatabaseDownload;
import org.ectopy.library.DownloadException;
import org.ectopy.library.DownloadReport;
import org.ectopy.task.Progress;
import org.ectopy.task.RunningTask;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Problems;
import org.ectopy.ui.session.TimeText;
import org.jspecify.annotations.Nullable;

/** Fetches a database when it is asked to, and says how far it is. */
public final class DownloadViewModel {

  private static final long NANOS_BETWEEN_WORDS = 100_000_000;
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1e6;

  private final TaskRunner tasks;
  private final Executor window;
  private final Consumer<Path> whenThere;
  private final StringProperty address =
      new SimpleStringProperty(DatabaseAddress.mitBih().base().toString());
  private final StringProperty folder;
  private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(0);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
  private Runnable cancel = () -> {};

  /**
   * @param usualFolder where the database goes unless another folder is chosen
   * @param whenThere is told the folder when files are there
   */
  public DownloadViewModel(
      TaskRunner tasks, Executor window, Path usualFolder, Consumer<Path> whenThere) {
    this.tasks = tasks;
    this.window = window;
    this.folder = new SimpleStringProperty(usualFolder.toString());
    this.whenThere = whenThere;
  }

  /** Where it is fetched from. */
  public StringProperty address() {
    return address;
  }

  /** Where it is put. */
  public StringProperty folder() {
    return folder;
  }

  /** What is going on, or how it ended. */
  public ReadOnlyStringProperty words() {
    return words.getReadOnlyProperty();
  }

  /** The part that is there, 0 to 1; -1 while that is not known. */
  public ReadOnlyDoubleProperty share() {
    return share.getReadOnlyProperty();
  }

  /** Whether it is being fetched. */
  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** Begins, or goes on where it was stopped. */
  public void start() {
    if (running.get()) {
      return;
    }
    try {
      DatabaseAddress from = DatabaseAddress.of(address.get());
      Path to = Path.of(folder.get().strip());
      if (folder.get().isBlank() || !to.isAbsolute()) {
        words.set(Texts.get("library.get.no-folder"));
      } else {
        start(new DatabaseDownload(from, to));
      }
    } catch (DownloadException | InvalidPathException e) {
      words.set(String.valueOf(e.getMessage()));
    }
  }

  private void start(DatabaseDownload download) {
    running.set(true);
    share.set(-1);
    words.set(Texts.get("library.get.asking"));
    RunningTask<DownloadReport> task =
        tasks.run(Texts.get("library.task.get"), progress -> download.run(new Telling(progress)));
    cancel = task.cancel();
    CompletableFuture<Void> _ =
        task.result().thenAcceptAsync(this::end, window).exceptionallyAsync(this::failed, window);
  }

  /** Stops it; what has come is kept, and the next start goes on from there. */
  public void stop() {
    cancel.run();
  }

  private void end(DownloadReport report) {
    running.set(false);
    share.set(report.whole() ? 1 : 0);
    String done =
        Texts.format(
            "library.get.done", report.fetched(), megabytes(report.bytes()), report.present());
    words.set(
        report.whole()
            ? done
            : done
                + "\n"
                + Texts.format("library.get.problems", report.problems().size())
                + "\n"
                + String.join("\n", report.problems()));
    if (report.fetched() + report.present() > 0) {
      whenThere.accept(report.folder());
    }
  }

  private @Nullable Void failed(Throwable failure) {
    Throwable cause = Problems.cause(failure);
    running.set(false);
    share.set(0);
    boolean stopped = cause instanceof CancellationException;
    words.set(
        stopped
            ? Texts.get("library.get.stopped")
            : Problems.sentence(cause) + "\n" + Texts.get("library.get.again"));
    return null;
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / MEGABYTE);
  }

  /** Passes reports on, and puts some of them into words. */
  private final class Telling implements Progress {

    private final Progress progress;
    private final AtomicLong last = new AtomicLong();
    private long begun = System.nanoTime();
    private long atFirst = -1;

    Telling(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void report(long done, long total) {
      progress.report(done, total);
      long now = System.nanoTime();
      if (total > 0 && now - last.get() > NANOS_BETWEEN_WORDS) {
        if (atFirst < 0) {
          atFirst = done;
          begun = now;
        }
        last.set(now);
        String said = words(done, total, (now - begun) / NANOS);
        window.execute(() -> tell(said, (double) done / total));
      }
    }

    private String words(long done, long total, double seconds) {
      long fetched = done - atFirst;
      double left = fetched <= 0 ? -1 : seconds / fetched * (total - done);
      String bytes = Texts.format("library.get.bytes", megabytes(done), megabytes(total));
      return left < 0 || seconds < 1
          ? bytes
          : Texts.format("library.get.left", bytes, TimeText.clock(Math.ceil(left), 0));
    }
  }

  private void tell(String said, double part) {
    if (running.get()) {
      words.set(said);
      share.set(part);
    }
  }
}
