package org.ectopy.ui.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ectopy.library.BeatCounts;
import org.ectopy.model.ModelListing;
import org.ectopy.model.ModelVersion;
import org.ectopy.model.network.ModelKind;
import org.ectopy.record.BeatClass;
import org.ectopy.task.Work;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Problems;
import org.jspecify.annotations.Nullable;

/** Trains in the background: what is chosen, how it goes, and what came of it. */
public final class TrainingViewModel {

  private static final long EDITS_MILLIS = 600;

  private final TrainingDesk desk;
  private final ModelsViewModel models;
  private final RecordChoices choices = new RecordChoices();
  private final OptionsViewModel options = new OptionsViewModel();
  private final ReadOnlyObjectWrapper<Optional<RunningTraining>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<TrainingOutcome>> outcome =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<TrainingSetup>> interrupted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty problem = new SimpleStringProperty("");
  private final Tunings tunings;
  private boolean seen;
  private long edits;

  /**
   * @param models all versions, which this adds to
   */
  public TrainingViewModel(TrainingDesk desk, ModelsViewModel models) {
    this.desk = desk;
    this.models = models;
    this.tunings = new Tunings(desk.session(), choices);
    models.listing().addListener((all, before, now) -> now.ifPresent(options::show));
    models.listing().get().ifPresent(options::show);
    desk.records().addListener(changed -> look());
    inBackground(
        Texts.get("train.task.look"),
        progress -> desk.place().runs().interrupted(),
        interrupted::set);
  }

  /** Which records are for what. */
  public RecordChoices choices() {
    return choices;
  }

  /** What is begun with, and how it is done. */
  public OptionsViewModel options() {
    return options;
  }

  /** What can be learned from corrections. */
  public Tunings tunings() {
    return tunings;
  }

  /** What is under way; empty where nothing is. */
  public ReadOnlyObjectProperty<Optional<RunningTraining>> running() {
    return running.getReadOnlyProperty();
  }

  /** What came of the last training, until it is kept or discarded. */
  public ReadOnlyObjectProperty<Optional<TrainingOutcome>> outcome() {
    return outcome.getReadOnlyProperty();
  }

  /** A training that was interrupted when the program was closed. */
  public ReadOnlyObjectProperty<Optional<TrainingSetup>> interrupted() {
    return interrupted.getReadOnlyProperty();
  }

  /** What went wrong last, in one sentence; empty where nothing did. */
  public StringProperty problem() {
    return problem;
  }

  /** The panel is to be seen: records and models are read. */
  public void shown() {
    seen = true;
    models.refresh();
    look();
  }

  private void look() {
    if (seen) {
      readRecords();
    }
  }

  /** The open record was edited: its labels are counted again once no edit comes for a while. */
  public void edited() {
    long now = ++edits;
    CompletableFuture.delayedExecutor(EDITS_MILLIS, TimeUnit.MILLISECONDS, desk.window())
        .execute(
            () -> {
              if (seen && now == edits) {
                desk.session().record().get().ifPresent(open -> readAgain(open.header()));
              }
            });
  }

  private void readAgain(Path header) {
    inBackground(
        Texts.get("train.task.labels"),
        progress -> Candidate.read(header, desk.place().labels()),
        choices::update);
  }

  private void readRecords() {
    List<Path> headers = desk.records().getValue();
    inBackground(
        Texts.get("train.task.labels"),
        progress -> {
          List<Candidate> candidates = new ArrayList<>();
          for (Path header : headers) {
            progress.report(candidates.size(), headers.size());
            candidates.add(Candidate.read(header, desk.place().labels()));
          }
          return candidates;
        },
        choices::set);
  }

  private <T> void inBackground(String title, Work<T> work, Consumer<T> shown) {
    CompletableFuture<Void> _ =
        desk.tasks()
            .run(title, work)
            .result()
            .thenAcceptAsync(shown, desk.window())
            .exceptionallyAsync(this::failed, desk.window());
  }

  private @Nullable Void failed(Throwable failure) {
    Throwable cause = Problems.cause(failure);
    if (!(cause instanceof CancellationException)) {
      problem.set(Problems.sentence(cause));
    }
    return null;
  }

  /** Why what is chosen cannot be trained, or what is to be known of it; empty for nothing. */
  public Optional<String> obstacle() {
    if (choices.of(RecordRole.TRAINING).isEmpty()) {
      return Optional.of(Texts.get("train.obstacle.records"));
    }
    if (!choices.shared().get().isEmpty() && !choices.read().get()) {
      return Optional.of(Texts.get("train.obstacle.shared"));
    }
    return Optional.empty();
  }

  /** The classes that nothing can be learned of. */
  public List<BeatClass> missingClasses() {
    BeatCounts beats = choices.beats(RecordRole.TRAINING);
    return BeatClass.inOrder().stream().filter(each -> beats.of(each) == 0).toList();
  }

  /** Trains on the records that are chosen. */
  public void start() {
    Beginning from = options.beginning().get();
    if (from == null || obstacle().isPresent()) {
      return;
    }
    List<TrainingSetup.Source> sources =
        choices.rows().stream()
            .filter(row -> row.role() != RecordRole.UNUSED && row.usable())
            .map(row -> TrainingSetup.Source.of(row.candidate().header(), row.role(), row.labels()))
            .toList();
    start(
        switch (from) {
          case Beginning.Scratch(ModelKind kind) ->
              new TrainingSetup(kind.name(), "", false, sources, options.chosen());
          case Beginning.Version(ModelVersion version) ->
              new TrainingSetup(
                  version.card().kind(), version.name(), false, sources, options.chosen());
        });
  }

  /** Lets the current model learn from the corrections of the open record. */
  public void tuneOpen() {
    desk.session().record().get().ifPresent(open -> tune(List.of(open.header())));
  }

  /** Lets the current model learn from all corrections. */
  public void tuneAll() {
    tune(tunings.edited());
  }

  private void tune(List<Path> headers) {
    Optional<ModelListing> listing = models.listing().get();
    if (listing.isPresent() && !headers.isEmpty()) {
      listing
          .get()
          .named(listing.get().current())
          .flatMap(version -> tunings.setup(version, headers))
          .ifPresent(this::start);
    }
  }

  /** Goes on with the training that was interrupted. */
  public void resume() {
    interrupted.get().ifPresent(this::start);
  }

  /** Gives the training up that was interrupted. */
  public void forget() {
    interrupted.set(Optional.empty());
    inBackground(
        Texts.get("train.task.look"),
        progress -> {
          desk.place().runs().clear();
          return true;
        },
        cleared -> {});
  }

  private void start(TrainingSetup setup) {
    if (running.get().isPresent() || outcome.get().isPresent()) {
      return;
    }
    problem.set("");
    interrupted.set(Optional.empty());
    TrainingControl control = new TrainingControl(desk.drawing());
    RunningTraining training = new RunningTraining(setup, control);
    running.set(Optional.of(training));
    LiveRun live = new LiveRun(desk.window(), setup.options().epochs(), training::take);
    CompletableFuture<Void> _ =
        desk.tasks()
            .run(
                Texts.get("train.task"),
                progress -> new TrainingWork(desk.place(), setup, control, live).run(progress))
            .result()
            .handleAsync(
                (made, failure) -> {
                  end(made, failure);
                  return null;
                },
                desk.window());
  }

  private void end(@Nullable TrainingOutcome made, @Nullable Throwable failure) {
    running.set(Optional.empty());
    if (failure != null) {
      failed(failure);
    }
    outcome.set(Optional.ofNullable(made));
    models.refresh();
  }

  /** Keeps the new version, which judges beats from now on. */
  public void keep() {
    outcome.get().ifPresent(made -> models.keep(made.version().name()));
    outcome.set(Optional.empty());
  }

  /** Deletes the new version; nothing is as if it had been trained. */
  public void discard() {
    outcome.get().ifPresent(made -> models.delete(made.version().name()));
    outcome.set(Optional.empty());
  }

  /** Leaves what is under way, so that it goes on at the next start. */
  public void leave() {
    running.get().ifPresent(RunningTraining::leave);
  }
}
