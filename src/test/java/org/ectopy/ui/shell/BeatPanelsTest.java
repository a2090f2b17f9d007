package org.ectopy.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.ectopy.ui.control.DockTabs;
import org.ectopy.ui.session.BackgroundTasks;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.session.UserData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Chooses and relabels a beat in the real window: the panel and the RR figures follow. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class BeatPanelsTest {

  private final ExecutorService painter = Executors.newSingleThreadExecutor();
  private WorkbenchWindow window;

  @Start
  void start(Stage stage) {
    FakeStore store = new FakeStore().with(FakeRecords.of("short", 2, 2000, f -> (int) (f % 100)));
    Threads threads =
        new Threads(
            BackgroundTasks.onThreads(Platform::runLater),
            painter,
            Executors.newSingleThreadExecutor(),
            Platform::runLater);
    UserData user = FakeUser.data();
    user.settings().of(Remembered.ANNOTATOR).set("Ada");
    window = new WorkbenchWindow(stage, store, Optional.empty(), threads, user);
    window.show();
  }

  @AfterEach
  void stop() {
    painter.shutdownNow();
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
  }

  /** Opens the record with the RR intervals below, and the keys on the traces. */
  private void open(FxRobot robot) throws Exception {
    robot.interact(() -> window.open(FakeStore.header("short")));
    until(() -> robot.lookup("#waveform").query().isFocused());
    robot.interact(() -> robot.lookup(".dock-tabs").queryAs(DockTabs.class).show("rr"));
    robot.interact(() -> robot.lookup("#waveform").query().requestFocus());
  }

  @Test
  void panelAndFiguresFollowAnEdit(FxRobot robot) throws Exception {
    open(robot);
    // beats at 1 s to 19 s, each third V: 1-2, 4-5, 7-8, 10-11, 13-14, 16-17 are normal
    until(() -> text(robot, "#rr-intervals").equals("6"));
    assertTrue(robot.lookup("#beat-empty").query().isVisible());
    robot.type(KeyCode.RIGHT);
    until(() -> text(robot, "#beat-heading").equals("Beat 1"));
    assertFalse(robot.lookup("#beat-empty").query().isVisible());
    assertEquals("N normal beat", text(robot, "#beat-annotation"));
    robot.type(KeyCode.V);
    until(() -> text(robot, "#beat-annotation").startsWith("V "));
    assertEquals("corrected", text(robot, "#beat-state"));
    until(() -> text(robot, "#rr-intervals").equals("5"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> text(robot, "#beat-annotation").equals("N normal beat"));
    until(() -> text(robot, "#rr-intervals").equals("6"));
  }

  @Test
  void aButtonDoesWhatTheLetterDoes(FxRobot robot) throws Exception {
    open(robot);
    until(() -> text(robot, "#rr-intervals").equals("6"));
    robot.type(KeyCode.RIGHT);
    until(() -> text(robot, "#beat-heading").equals("Beat 1"));
    robot.interact(() -> robot.lookup("#beat-set-S").queryButton().fire());
    until(() -> text(robot, "#beat-annotation").startsWith("S "));
    robot.type(KeyCode.RIGHT);
    until(() -> text(robot, "#beat-heading").equals("Beat 2"));
  }
}
