package org.ectopy.ui.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.ectopy.task.Progress;
import org.ectopy.task.RunningTask;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Problems;
import org.ectopy.ui.session.RecordLoader;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.ui.session.Session;

/** The records of a folder, read in the background, and the filter on them. */
public final class RecordsViewModel {

  private static final int ENTRIES_AT_A_TIME = 64;

  private final Session session;
  private final RecordStore store;
  private final RecordLoader loader;
  private final TaskRunner tasks;
  private final Executor window;
  private final ObservableList<RecordEntry> all = FXCollections.observableArrayList();
  private final FilteredList<RecordEntry> shown = new FilteredList<>(all);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Path>> folder =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Runnable cancel = () -> {};

  /**
   * @param loader opens what is chosen
   * @param tasks reads the headers
   * @param window runs what touches the list
   */
  public RecordsViewModel(
      Session session, RecordStore store, RecordLoader loader, TaskRunner tasks, Executor window) {
    this.session = session;
    this.store = store;
    this.loader = loader;
    this.tasks = tasks;
    this.window = window;
    filter.addListener((f, before, now) -> shown.setPredicate(entry -> entry.matches(now)));
  }

  /** The records that the filter lets through. */
  public ObservableList<RecordEntry> shown() {
    return shown;
  }

  /** Words that must occur in a record's name or leads. */
  public StringProperty filter() {
    return filter;
  }

  /** The folder whose records are listed. */
  public ReadOnlyObjectProperty<Optional<Path>> folder() {
    return folder.getReadOnlyProperty();
  }

  /** Lists the records of a folder, unless it is listed already. */
  public void show(Path newFolder) {
    Path path = newFolder.toAbsolutePath().normalize();
    if (folder.get().filter(path::equals).isEmpty()) {
      cancel.run();
      all.clear();
      filter.set("");
      folder.set(Optional.of(path));
      list(path);
    }
  }

  private void list(Path path) {
    String title = Texts.format("task.list", path.getFileName());
    RunningTask<Integer> task = tasks.run(title, progress -> read(path, progress));
    cancel = task.cancel();
    CompletableFuture<Void> _ =
        task.result()
            .thenAcceptAsync(count -> warnIfNone(path, count), window)
            .exceptionallyAsync(failure -> Problems.report(failure, session), window);
  }

  private void warnIfNone(Path path, int count) {
    if (count == 0) {
      session.problem().set(Texts.format("problem.no-records", path));
    }
  }

  private int read(Path path, Progress progress) throws Exception {
    List<Path> headers = store.headers(path);
    List<RecordEntry> entries = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      progress.report(i, headers.size());
      entries.add(RecordEntry.read(store, headers.get(i)));
      if (entries.size() == ENTRIES_AT_A_TIME || i == headers.size() - 1) {
        List<RecordEntry> batch = List.copyOf(entries);
        window.execute(() -> add(path, batch));
        entries.clear();
      }
    }
    return headers.size();
  }

  private void add(Path path, List<RecordEntry> batch) {
    if (folder.get().filter(path::equals).isPresent()) {
      all.addAll(batch);
    }
  }

  /** Opens a record of the list. */
  public void open(RecordEntry entry) {
    loader.open(entry.header());
  }

  /** Whether an entry is the record that is open. */
  public boolean isOpen(RecordEntry entry) {
    Path header = entry.header().toAbsolutePath().normalize();
    return session
        .record()
        .get()
        .filter(open -> open.header().toAbsolutePath().normalize().equals(header))
        .isPresent();
  }
}
