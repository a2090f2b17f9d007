package org.ectopy.ui.training;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ectopy.model.ModelException;
import org.ectopy.model.ModelLibrary;
import org.ectopy.model.ModelListing;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Problems;
import org.jspecify.annotations.Nullable;

/** All versions of models, and what can be done with them. */
public final class ModelsViewModel {

  private final TrainingDesk desk;
  private final ModelLibrary library;
  private final ReadOnlyObjectWrapper<Optional<ModelListing>> listing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty problem = new SimpleStringProperty("");
  private String judging;

  /**
   * Nothing is read yet.
   *
   * @param judging the name of the version that judges beats now
   */
  public ModelsViewModel(TrainingDesk desk, String judging) {
    this.desk = desk;
    this.library = desk.place().library();
    this.judging = judging;
  }

  /** The list is to be seen: it is read. */
  public void shown() {
    refresh();
  }

  /** All versions, as soon as they are read. */
  public ReadOnlyObjectProperty<Optional<ModelListing>> listing() {
    return listing.getReadOnlyProperty();
  }

  /** What went wrong last, in one sentence; empty where nothing did. */
  public StringProperty problem() {
    return problem;
  }

  /** Reads the versions again. */
  public void refresh() {
    change(kept -> {});
  }

  /** Has a version judge beats from now on. */
  public void makeCurrent(String name) {
    change(kept -> kept.makeCurrent(name));
  }

  /** Keeps a version that was undecided, and has it judge beats from now on. */
  public void keep(String name) {
    change(kept -> kept.keep(name));
  }

  /** Deletes a version. */
  public void delete(String name) {
    change(kept -> kept.delete(name));
  }

  /** Writes words about a version. */
  public void note(String name, String words) {
    change(kept -> kept.note(name, words));
  }

  /** Takes in a bundle's file. */
  public void importFrom(Path file) {
    change(kept -> kept.importFrom(file));
  }

  /** Writes a version's bundle for others; who chose the file has been asked about replacing it. */
  public void export(String name, Path file) {
    change(
        kept -> {
          kept.export(name, file, true);
          desk.window().execute(() -> tellWritten(file));
        });
  }

  private void tellWritten(Path file) {
    desk.session().notice().set(Texts.format("models.export.done", file));
  }

  /** Something that is done to the library. */
  @FunctionalInterface
  private interface Change {
    void to(ModelLibrary library) throws ModelException;
  }

  private void change(Change change) {
    CompletableFuture<Void> _ =
        desk.tasks()
            .run(
                Texts.get("models.task"),
                progress -> {
                  change.to(library);
                  return library.list();
                })
            .result()
            .thenAcceptAsync(this::show, desk.window())
            .exceptionallyAsync(this::failed, desk.window());
  }

  private void show(ModelListing now) {
    problem.set(String.join(" ", now.problems()));
    listing.set(Optional.of(now));
    if (!now.current().equals(judging)) {
      judging = now.current();
      desk.hands().judgeBy(judging);
    }
  }

  private @Nullable Void failed(Throwable failure) {
    Throwable cause = Problems.cause(failure);
    if (!(cause instanceof CancellationException)) {
      problem.set(Problems.sentence(cause));
    }
    return null;
  }
}
