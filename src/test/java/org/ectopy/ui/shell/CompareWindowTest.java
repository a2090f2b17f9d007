package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.ui.FakeJudge;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Compares with keys in the real window: atr has a beat a second, ai the first of them only. */
class CompareWindowTest extends ShownWindow {

  private final FakeStore store = new FakeStore().with(FakeRecords.flat());

  @Override
  TestWindow show(Stage primary) {
    return TestWindow.show(primary, store, new FakeJudge().source(), FakeUser.data());
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    window.open(robot, "flat");
    until(() -> text(robot, "#status-model").contains("1 beat differs"));
  }

  @Test
  void anotherSetIsComparedAndItsWordTakenAndUndone(FxRobot robot) throws Exception {
    assertFalse(robot.lookup("#compare-bar").query().isVisible());
    robot.push(KeyCode.F7);
    robot.push(KeyCode.ENTER);
    until(() -> text(robot, "#compare-place").equals("8 differences"));
    robot.push(KeyCode.F8);
    assertEquals("1 of 8 differences", text(robot, "#compare-place"));
    assertEquals("Only atr has a beat: N", text(robot, "#compare-said"));
    robot.push(KeyCode.CONTROL, KeyCode.UP);
    until(() -> text(robot, "#compare-place").equals("1 of 7 differences"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> text(robot, "#compare-place").endsWith("of 8 differences"));
    robot.push(KeyCode.F8);
    robot.clickOn("#take-mine");
    until(() -> text(robot, "#compare-place").endsWith("1 decided"));
    robot.clickOn("#compare-close");
    assertFalse(robot.lookup("#compare-bar").query().isVisible());
  }

  @Test
  void withoutAnotherSetTheModelIsCompared(FxRobot robot) throws Exception {
    robot.push(KeyCode.F8);
    until(() -> text(robot, "#compare-said").equals("atr: N \u00b7 oracle: S"));
    assertTrue(robot.lookup("#compare-bar").query().isVisible());
    robot.type(KeyCode.V);
    until(() -> text(robot, "#compare-place").endsWith("1 decided"));
    assertTrue(text(robot, "#status-beat").startsWith("V"));
  }
}
