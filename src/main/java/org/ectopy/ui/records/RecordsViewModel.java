package org.ectopy.ui.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ectopy.library.FolderFile;
import org.ectopy.library.IndexedRecord;
import org.ectopy.library.LabelSummary;
import org.ectopy.library.Library;
import org.ectopy.library.RecordFilter;
import org.ectopy.task.RunningTask;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Problems;
import org.ectopy.ui.session.RecordLoader;
import org.ectopy.ui.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * The folders of records that a person has added, read in the background, and the filter on them.
 */
public final class RecordsViewModel {

  private final Session session;
  private final Library library;
  private final RecordLoader loader;
  private final TaskRunner tasks;
  private final Executor window;
  private final List<FolderSection> sections = new ArrayList<>();
  private final ObservableList<RecordRow> rows = FXCollections.observableArrayList();
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyObjectWrapper<List<Path>> headers = new ReadOnlyObjectWrapper<>(List.of());
  private final EditedBeats edited = new EditedBeats();
  private boolean remembering;

  /** What is to be remembered, for whichever thread writes it down. */
  private volatile List<Path> kept = List.of();

  /**
   * @param library remembers the folders and reads them
   * @param loader opens what is chosen
   * @param tasks does what takes time
   * @param window runs what touches the list
   */
  public RecordsViewModel(
      Session session, Library library, RecordLoader loader, TaskRunner tasks, Executor window) {
    this.session = session;
    this.library = library;
    this.loader = loader;
    this.tasks = tasks;
    this.window = window;
    filter.addListener((f, before, now) -> update());
  }

  /** The lines of the list: the folders' heads, and under each the records that are let through. */
  public ObservableList<RecordRow> rows() {
    return rows;
  }

  /** What was typed to choose records, as {@link RecordFilter} understands it. */
  public StringProperty filter() {
    return filter;
  }

  /** The header files of all records in the list that can be read, whatever the filter is. */
  public ReadOnlyObjectProperty<List<Path>> headers() {
    return headers.getReadOnlyProperty();
  }

  /** Whether there is no folder in the list. */
  public ReadOnlyBooleanProperty empty() {
    return empty.getReadOnlyProperty();
  }

  /** Where a person would look for further records: the open record's folder, else the last one. */
  public Optional<Path> folder() {
    return session
        .record()
        .get()
        .map(open -> open.header().toAbsolutePath().getParent())
        .or(() -> sections.isEmpty() ? Optional.empty() : Optional.of(sections.getLast().folder()));
  }

  /** Shows the folders that are remembered; {@code usual} where none ever were. */
  public void begin(List<Path> usual) {
    CompletableFuture<Void> _ =
        tasks
            .run(Texts.get("library.task.folders"), progress -> library.folders().read(usual))
            .result()
            .thenAcceptAsync(this::begin, window)
            .exceptionallyAsync(failure -> Problems.report(failure, session), window);
  }

  private void begin(FolderFile.Remembered remembered) {
    remembered.problem().ifPresent(session.problem()::set);
    List<FolderSection> early = List.copyOf(sections);
    remembering = true;
    boolean more = early.stream().anyMatch(FolderSection::kept);
    remembered.folders().forEach(folder -> section(folder, true));
    if (more) {
      remember();
    }
    update();
  }

  /** Adds a folder to the list and remembers it. */
  public void add(Path folder) {
    section(folder, true);
    remember();
    update();
  }

  /** Shows a folder as long as the program runs, unless it is in the list already. */
  public void visit(Path folder) {
    section(folder, false);
    update();
  }

  private void section(Path folder, boolean keep) {
    Path path = folder.toAbsolutePath().normalize();
    Optional<FolderSection> present =
        sections.stream().filter(section -> section.folder().equals(path)).findFirst();
    FolderSection section = present.orElseGet(() -> new FolderSection(path, keep));
    if (keep) {
      section.keep();
    }
    if (present.isEmpty()) {
      sections.stream().filter(other -> !keep && !other.kept()).forEach(FolderSection::stop);
      sections.removeIf(other -> !keep && !other.kept());
      sections.add(section);
      read(section);
    }
  }

  /** Takes a folder out of the list; nothing in the folder is touched. */
  public void remove(Path folder) {
    sections.stream().filter(s -> s.folder().equals(folder)).forEach(FolderSection::stop);
    sections.removeIf(section -> section.folder().equals(folder));
    remember();
    update();
  }

  /** Hides a folder's records, or shows them again. */
  public void fold(Path folder) {
    sections.stream().filter(s -> s.folder().equals(folder)).forEach(FolderSection::fold);
    update();
  }

  /** Looks again what is in the folders; what has not changed is not read again. */
  public void refresh() {
    sections.forEach(this::read);
  }

  /** Looks again when a person comes back to the window, unless the last look still goes on. */
  public void refresh(boolean focused) {
    if (focused) {
      sections.stream().filter(FolderSection::ended).forEach(this::read);
    }
  }

  private void remember() {
    if (!remembering) {
      return;
    }
    kept = sections.stream().filter(FolderSection::kept).map(FolderSection::folder).toList();
    CompletableFuture<Void> _ =
        tasks
            .run(
                Texts.get("library.task.remember"),
                progress -> {
                  library.folders().write(kept);
                  return true;
                })
            .result()
            .thenAccept(written -> {})
            .exceptionallyAsync(failure -> Problems.report(failure, session), window);
  }

  private void read(FolderSection section) {
    Path folder = section.folder();
    int turn = section.begin();
    Consumer<List<IndexedRecord>> shown =
        section.wasRead()
            ? now -> {}
            : now -> window.execute(() -> ifCurrent(section, turn, () -> section.show(now)));
    RunningTask<List<IndexedRecord>> task =
        tasks.run(
            Texts.format("task.list", folder.getFileName()),
            progress -> library.index().read(folder, progress, shown));
    section.stopBy(task.cancel());
    CompletableFuture<Void> _ =
        task.result()
            .thenAcceptAsync(
                records ->
                    ifCurrent(
                        section,
                        turn,
                        () -> {
                          section.show(records);
                          section.end("");
                        }),
                window)
            .exceptionallyAsync(failure -> failed(section, turn, failure), window);
  }

  /** A reading that was given up for another has nothing to show any more. */
  private void ifCurrent(FolderSection section, int turn, Runnable change) {
    if (section.current(turn)) {
      change.run();
      update();
    }
  }

  private @Nullable Void failed(FolderSection section, int turn, Throwable failure) {
    Throwable cause = Problems.cause(failure);
    boolean stopped = cause instanceof CancellationException;
    ifCurrent(
        section,
        turn,
        () -> {
          section.show(stopped ? section.records() : List.of());
          section.end(stopped ? Texts.get("library.stopped") : Problems.sentence(cause));
        });
    return null;
  }

  private void update() {
    RecordFilter wanted = RecordFilter.of(filter.get());
    List<RecordRow> now = new ArrayList<>();
    sections.forEach(section -> now.addAll(section.rows(wanted, edited)));
    empty.set(sections.isEmpty());
    List<Path> listed =
        sections.stream()
            .flatMap(section -> section.records().stream())
            .filter(record -> !record.broken())
            .map(IndexedRecord::header)
            .distinct()
            .toList();
    if (!listed.equals(headers.get())) {
      headers.set(listed); // who listens reads all records: not at each edit of one
    }
    RowUpdate.apply(rows, now);
  }

  /**
   * Shows what edits have made of a record's beats, which nobody can read from its folder yet.
   *
   * @param labels whose beats they were to begin with, and how many there are now
   */
  public void edited(Path header, LabelSummary labels) {
    Path path = header.toAbsolutePath().normalize();
    edited.put(path, labels);
    if (RecordFilter.of(filter.get()).empty()) {
      showEdited(path);
    } else {
      update(); // it may be let through by now, or no longer
    }
  }

  private void showEdited(Path header) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof RecordRow.Entry(IndexedRecord before)
          && before.header().equals(header)
          && !edited.over(before).equals(before)) {
        rows.set(i, new RecordRow.Entry(edited.over(before)));
      }
    }
  }

  /** Opens a record of the list. */
  public void open(IndexedRecord record) {
    loader.open(record.header());
  }

  /** Whether a line is the record that is open. */
  public boolean isOpen(RecordRow row) {
    Optional<Path> open =
        session.record().get().map(each -> each.header().toAbsolutePath().normalize());
    return row instanceof RecordRow.Entry entry
        && open.filter(entry.indexed().header().toAbsolutePath().normalize()::equals).isPresent();
  }
}
