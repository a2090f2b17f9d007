package org.ectopy.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.model.ModelVersion;
import org.ectopy.ui.FakeUser;
import org.ectopy.ui.session.BackgroundTasks;
import org.ectopy.ui.session.SharedJudge;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.session.UserData;
import org.ectopy.ui.session.WfdbStore;
import org.ectopy.ui.training.Beginning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Trains in the real window, on the records that come with the program. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class TrainingWindowTest {

  private final ExecutorService painter = Executors.newSingleThreadExecutor();
  private final ExecutorService disk = Executors.newSingleThreadExecutor();
  private final UserData user = FakeUser.data();
  private WorkbenchWindow window;
  private SharedJudge judge;

  @Start
  void start(Stage stage) {
    Threads threads =
        new Threads(
            BackgroundTasks.onThreads(Platform::runLater), painter, disk, Platform::runLater);
    judge = new SharedJudge(LibraryModel.current(user.folders()).orElseThrow());
    window = new WorkbenchWindow(stage, new WfdbStore(), Optional.of(judge), threads, user);
    window.show();
    window.openFirst(Path.of(""), List.of(Path.of("sample-records", "pvc.hea")));
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(() -> window.close());
    painter.shutdownNow();
    disk.shutdown();
    judge.close();
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }

  private static boolean there(FxRobot robot, String query) {
    return robot.lookup(query).tryQuery().isPresent();
  }

  /** Goes on from the small network that came with the program, for so many epochs. */
  private static void begin(FxRobot robot, int epochs) throws Exception {
    robot.interact(() -> robot.lookup("#tab-train").queryAs(ToggleButton.class).fire());
    until(() -> there(robot, "#train-start"));
    until(() -> !robot.lookup("#train-start").queryAs(Button.class).isDisabled());
    robot.interact(
        () -> {
          ComboBox<?> box = robot.lookup("#train-beginning").queryAs(ComboBox.class);
          choose(box);
          Spinner<?> spinner = robot.lookup("#train-epochs").queryAs(Spinner.class);
          spinner.getEditor().setText(Integer.toString(epochs));
          spinner.commitValue();
        });
    robot.interact(
        () -> {
          Button start = robot.lookup("#train-start").queryAs(Button.class);
          start.requestFocus();
          start.fire();
        });
    until(() -> there(robot, "#train-words") || there(robot, "#train-result"));
  }

  @Test
  void thatTheButtonIsGoneGivesTheKeysToNobodyElse(FxRobot robot) throws Exception {
    begin(robot, 500);
    assertTrue(robot.lookup("#train-pause").query().isFocused());
    robot.interact(() -> robot.lookup("#train-stop").queryAs(Button.class).fire());
    until(() -> there(robot, "#train-start") || there(robot, "#train-discard"));
  }

  private static <T> void choose(ComboBox<T> box) {
    box.getItems().stream()
        .filter(each -> each instanceof Beginning begin && begin.words().contains("residual-cnn-"))
        .findFirst()
        .ifPresent(box::setValue);
  }

  @Test
  void trainCancelTrainAgainCompareKeep(FxRobot robot) throws Exception {
    until(() -> text(robot, "#status-model").startsWith("Model context"));
    begin(robot, 500);
    robot.interact(() -> robot.lookup("#train-pause").queryAs(Button.class).fire());
    assertEquals("Go on", text(robot, "#train-pause"));
    robot.interact(() -> robot.lookup("#train-stop").queryAs(Button.class).fire());
    until(() -> there(robot, "#train-start") || there(robot, "#train-discard"));
    if (there(robot, "#train-discard")) {
      discard(robot);
    }
    assertTrue(text(robot, "#status-model").startsWith("Model context"));
    begin(robot, 1);
    until(() -> there(robot, "#train-result"));
    assertTrue(text(robot, "#train-result").contains("beside residual-cnn-random-beat"));
    assertTrue(text(robot, "#train-better").startsWith("Better "));
    robot.interact(() -> robot.lookup("#train-keep").queryAs(Button.class).fire());
    until(() -> text(robot, "#status-model").startsWith("Model residual-cnn-random-beat-"));
    robot.interact(() -> robot.lookup("#tab-models").queryAs(ToggleButton.class).fire());
    until(() -> there(robot, "#models-table"));
    until(() -> models(robot).stream().anyMatch(each -> !each.shipped()));
    ModelVersion kept = models(robot).getLast();
    assertFalse(kept.notes().undecided());
    assertEquals(Optional.of("residual-cnn-random-beat"), kept.parent());
    Path folder = user.folders().data().resolve("models");
    assertTrue(Files.exists(folder.resolve(kept.name() + ".ectopy-model")));
    assertEquals(kept.name(), Files.readString(folder.resolve("current.txt")));
  }

  @Test
  void discardingAsksAndEnterAloneDoesNotDoIt(FxRobot robot) throws Exception {
    begin(robot, 1);
    until(() -> there(robot, "#train-result"));
    press(robot, "#train-discard");
    until(() -> there(robot, ".dialog-pane"));
    robot.type(KeyCode.ENTER);
    until(() -> !there(robot, ".dialog-pane"));
    assertTrue(there(robot, "#train-result"));
    discard(robot);
    until(() -> there(robot, "#train-start"));
  }

  /** A question stands in the way of what a button does: the robot cannot wait for it to end. */
  private static void press(FxRobot robot, String query) {
    Button button = robot.lookup(query).queryAs(Button.class);
    Platform.runLater(button::fire);
  }

  private static void discard(FxRobot robot) throws Exception {
    press(robot, "#train-discard");
    until(() -> there(robot, ".dialog-pane"));
    DialogPane pane = robot.lookup(".dialog-pane").queryAs(DialogPane.class);
    robot.interact(
        () ->
            pane.getButtonTypes().stream()
                .filter(each -> each.getText().equals("Discard"))
                .map(pane::lookupButton)
                .map(Button.class::cast)
                .forEach(Button::fire));
    until(() -> there(robot, "#train-start"));
  }

  @SuppressWarnings("unchecked") // the table is of versions
  private static List<ModelVersion> models(FxRobot robot) {
    return robot.lookup("#models-table").queryAs(TableView.class).getItems();
  }

  @Test
  void aNoteIsKeptWhenAnotherModelIsChosen(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#tab-models").queryAs(ToggleButton.class).fire());
    until(() -> there(robot, "#models-table") && models(robot).size() > 1);
    TableView<?> table = robot.lookup("#models-table").queryAs(TableView.class);
    robot.interact(
        () -> {
          table.getSelectionModel().select(0);
          robot.lookup("#models-notes").queryAs(TextArea.class).setText("for the ward");
          table.getSelectionModel().select(1);
        });
    until(() -> models(robot).getFirst().notes().notes().equals("for the ward"));
    assertEquals("", models(robot).get(1).notes().notes());
  }

  @Test
  void withoutCorrectionsThereIsNothingToTuneOn(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#tab-train").queryAs(ToggleButton.class).fire());
    until(() -> there(robot, "#train-start"));
    until(() -> !robot.lookup("#train-start").queryAs(Button.class).isDisabled());
    assertTrue(robot.lookup("#train-tune-open").queryAs(Button.class).isDisabled());
    assertEquals("All corrections (0)", text(robot, "#train-tune-all"));
  }
}
