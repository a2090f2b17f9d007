package org.ectopy.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.ectopy.model.ModelLibrary;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.DockTab;
import org.ectopy.ui.gallery.GalleryView;
import org.ectopy.ui.gallery.GalleryViewModel;
import org.ectopy.ui.gallery.RecordVisit;
import org.ectopy.ui.session.JudgeSource;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.session.UserData;
import org.ectopy.ui.training.ModelsBar;
import org.ectopy.ui.training.ModelsView;
import org.ectopy.ui.training.ModelsViewModel;
import org.ectopy.ui.training.RunFolder;
import org.ectopy.ui.training.TrainingDesk;
import org.ectopy.ui.training.TrainingPlace;
import org.ectopy.ui.training.TrainingView;
import org.ectopy.ui.training.TrainingViewModel;
import org.ectopy.ui.training.TuneBar;

/** The tabs of training and of models. */
final class TrainingPanels {

  private final Session session;
  private final Threads threads;
  private final Editing editing;
  private final RecordStore store;
  private final RecordVisit visit;
  private final DrawingPulses pulses = new DrawingPulses();

  /**
   * @param store where waveforms of changed beats come from
   * @param visit opens the records of changed beats
   */
  TrainingPanels(
      Session session, Threads threads, Editing editing, RecordStore store, RecordVisit visit) {
    this.session = session;
    this.threads = threads;
    this.editing = editing;
    this.store = store;
    this.visit = visit;
  }

  /**
   * The tabs; none where the program came without models.
   *
   * @param records the header files of the records in the list
   * @param judge takes the model that is to judge from now on
   */
  List<DockTab> tabs(
      Stage stage,
      UserData user,
      ObservableValue<List<Path>> records,
      Consumer<JudgeSource> judge) {
    Optional<ModelLibrary> library = LibraryModel.library(user.folders());
    return library.map(all -> tabs(stage, user, desk(all, user, records, judge))).orElse(List.of());
  }

  private TrainingDesk desk(
      ModelLibrary library,
      UserData user,
      ObservableValue<List<Path>> records,
      Consumer<JudgeSource> judge) {
    TrainingPlace place =
        new TrainingPlace(
            library,
            editing.documents().labels(),
            new RunFolder(user.folders().data().resolve("training")),
            "ectopy " + Dialogues.version());
    return new TrainingDesk(
        session,
        place,
        threads.tasks(),
        threads.window(),
        records,
        pulses,
        version -> judge.accept(new LibraryModel(version, library)));
  }

  private List<DockTab> tabs(Stage stage, UserData user, TrainingDesk desk) {
    ModelsViewModel models =
        new ModelsViewModel(desk, desk.place().library().currentName().orElse(""));
    TrainingViewModel training = new TrainingViewModel(desk, models);
    ModelQuestions questions = new ModelQuestions(stage, models);
    stage.sceneProperty().addListener((all, before, now) -> pulses.follow(now));
    askBeforeClosing(stage, training, questions);
    training
        .interrupted()
        .addListener((all, before, now) -> tellInterrupted(user.notice(), now.isPresent()));
    editing.editor().status().addListener(changed -> training.edited());
    ModelsView list = new ModelsView(models);
    Node train = trainingView(training, models, questions);
    whenShown(train, training::shown);
    whenShown(list, models::shown);
    return List.of(
        new DockTab("train", Texts.get("dock.train"), train, new Region()),
        new DockTab(
            "models",
            Texts.get("dock.models"),
            list.under(new ModelsBar(models, list, questions)),
            new Region()));
  }

  private static void tellInterrupted(StringProperty notice, boolean is) {
    String words = Texts.get("train.interrupted.notice");
    if (is) {
      notice.set(words);
    } else if (notice.get().equals(words)) {
      notice.set("");
    }
  }

  private Node trainingView(
      TrainingViewModel training, ModelsViewModel models, ModelQuestions questions) {
    GalleryViewModel gallery = new GalleryViewModel(session, editing.edits(), visit);
    ExecutorService drawer = Threads.worker("ectopy-changed-beats");
    Executor window = threads.window();
    return new TrainingView(
        training,
        gallery,
        () -> new GalleryView(gallery, Texts.get("train.changed.none"), store, drawer, window),
        new TuneBar(training, models, session),
        questions::discards);
  }

  /** Runs an action each time that a part comes to be seen. */
  private static void whenShown(Node part, Runnable action) {
    part.sceneProperty()
        .addListener(
            (all, before, now) -> {
              if (now != null) {
                action.run();
              }
            });
  }

  private static void askBeforeClosing(
      Stage stage, TrainingViewModel training, ModelQuestions questions) {
    stage.addEventHandler(
        WindowEvent.WINDOW_CLOSE_REQUEST,
        event -> {
          if (training.running().get().isEmpty()) {
            return;
          }
          if (questions.agreed(Texts.get("train.leave.ask"), "train.leave")) {
            training.leave();
          } else {
            event.consume();
          }
        });
  }
}
