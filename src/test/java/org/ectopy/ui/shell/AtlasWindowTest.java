package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.ectopy.ui.FakeUser;
import org.ectopy.ui.session.BackgroundTasks;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.session.WfdbStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The atlas over the real window, on the records that come with the program. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class AtlasWindowTest {

  private final ExecutorService painter = Executors.newSingleThreadExecutor();
  private final ExecutorService disk = Executors.newSingleThreadExecutor();
  private WorkbenchWindow window;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    Threads threads =
        new Threads(
            BackgroundTasks.onThreads(Platform::runLater), painter, disk, Platform::runLater);
    window =
        new WorkbenchWindow(shown, new WfdbStore(), Optional.empty(), threads, FakeUser.data());
    window.show();
    window.openFirst(Path.of(""), List.of(Path.of("sample-records", "sinus.hea")));
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(() -> window.close());
    painter.shutdownNow();
    disk.shutdown();
  }

  private static void press(FxRobot robot, Node node, KeyCode key) {
    robot.interact(
        () ->
            node.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
  }

  private void openAtlas(FxRobot robot) throws Exception {
    until(() -> stage.getTitle().contains("sinus"));
    robot.interact(
        () ->
            stage
                .getScene()
                .getRoot()
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.A, true, true, false, false)));
    until(() -> robot.lookup("#atlas").tryQuery().isPresent());
  }

  private static TextField search(FxRobot robot) {
    return robot.lookup("#atlas-search").queryAs(TextField.class);
  }

  @Test
  void findAVentricularBeatAndGoToItInTheMainWindow(FxRobot robot) throws Exception {
    openAtlas(robot);
    robot.interact(() -> search(robot).setText("V"));
    assertEquals("Premature ventricular beat (PVC)", text(robot, "#atlas-name"));
    until(() -> !robot.lookup("#example-visit").queryAs(Button.class).isDisabled());
    assertTrue(
        robot
            .lookup("#example-strip")
            .query()
            .getAccessibleText()
            .contains("a compensatory pause"));
    robot.interact(() -> robot.lookup("#example-visit").queryAs(Button.class).fire());
    until(() -> stage.getTitle().contains("pvc"));
    until(() -> text(robot, "#status-beat").startsWith("V"));
    assertFalse(robot.lookup("#atlas").tryQuery().isPresent());
  }

  @Test
  void keysAloneChooseATopicAndGoThere(FxRobot robot) throws Exception {
    openAtlas(robot);
    assertTrue(search(robot).isFocused());
    robot.interact(() -> search(robot).setText("left bundle branch block beat"));
    assertEquals("Left bundle branch block beat", text(robot, "#atlas-name"));
    until(() -> !robot.lookup("#example-visit").queryAs(Button.class).isDisabled());
    press(robot, search(robot), KeyCode.ENTER);
    until(() -> stage.getTitle().contains("lbbb"));
  }

  @Test
  void arrowsInTheFieldGoThroughTheList(FxRobot robot) throws Exception {
    openAtlas(robot);
    press(robot, search(robot), KeyCode.DOWN);
    assertEquals("R-on-T ventricular beat", text(robot, "#atlas-name"));
    press(robot, search(robot), KeyCode.UP);
    press(robot, search(robot), KeyCode.UP);
    assertEquals("P wave that is not conducted", text(robot, "#atlas-name"));
    press(robot, search(robot), KeyCode.ESCAPE);
    assertFalse(robot.lookup("#atlas").tryQuery().isPresent());
  }
}
