package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Windows beside the main one: their keys. */
class SideWindowsTest extends ShownWindow {

  private final AtomicInteger asked = new AtomicInteger();

  @Override
  TestWindow show(Stage primary) {
    return TestWindow.show(
        primary, new FakeStore().with(FakeRecords.beating("night", 2000)), FakeUser.data());
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    window.open(robot, "night", "19 beats");
    robot.interact(
        () ->
            stage.setOnCloseRequest(
                (WindowEvent event) -> {
                  asked.incrementAndGet();
                  event.consume();
                }));
  }

  /** Opens the atlas by its key. */
  static Window atlas(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    until(() -> robot.lookup("#atlas").tryQuery().isPresent());
    Window atlas = robot.lookup("#atlas").query().getScene().getWindow();
    until(atlas::isFocused);
    return atlas;
  }

  /** Gives the tab of evaluation its own window. */
  static Window evaluation(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#tab-evaluate").queryAs(ToggleButton.class).fire());
    robot.interact(() -> robot.lookup("#undock").queryButton().fire());
    until(() -> !robot.lookup(".dock-window").queryAll().isEmpty());
    Window away = robot.lookup(".dock-window").query().getScene().getWindow();
    until(away::isFocused);
    return away;
  }

  @Test
  void theProgramIsQuitFromAWindowBesideIt(FxRobot robot) throws Exception {
    atlas(robot);
    robot.push(KeyCode.CONTROL, KeyCode.Q);
    until(() -> asked.get() == 1);
  }

  @Test
  void theProgramIsQuitFromATabInItsOwnWindow(FxRobot robot) throws Exception {
    evaluation(robot);
    robot.push(KeyCode.CONTROL, KeyCode.Q);
    until(() -> asked.get() == 1);
  }

  @Test
  void aKeyClosesAWindowBeside(FxRobot robot) throws Exception {
    Window atlas = atlas(robot);
    robot.push(KeyCode.CONTROL, KeyCode.W);
    until(() -> !atlas.isShowing());
    assertEquals(0, asked.get(), "the program goes on");
  }

  @Test
  void whatCannotBeSeenBehindIsNotDoneFromThere(FxRobot robot) throws Exception {
    atlas(robot);
    robot.push(KeyCode.F1);
    robot.push(KeyCode.CONTROL, KeyCode.L);
    WaitForAsyncUtils.waitForFxEvents(20);
    assertFalse(robot.lookup("#keys-sheet").query().isVisible());
    assertFalse(robot.lookup("#palette").query().isVisible());
  }

  @Test
  void aTabGoesBackByTheSameKey(FxRobot robot) throws Exception {
    Window away = evaluation(robot);
    assertTrue(robot.lookup("#tab-evaluate").tryQuery().isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.W);
    until(() -> !away.isShowing());
    assertTrue(robot.lookup("#tab-evaluate").tryQuery().isPresent());
  }
}
