package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.ui.FakeJudge;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Reviews 39 beats by keys in the real window. */
class ReviewWindowTest extends ShownWindow {

  private final FakeStore store = new FakeStore().with(FakeRecords.beating("ward", 4000));

  @Override
  TestWindow show(Stage primary) {
    return TestWindow.show(primary, store, new FakeJudge().source(), FakeUser.data());
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    window.open(robot, "ward");
    until(() -> text(robot, "#status-model").contains("1 beat differs"));
  }

  @Test
  void thirtyBeatsAreReviewedWithAKeyEachAndOneTakenBack(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#tab-review").queryAs(ToggleButton.class).fire());
    robot.interact(() -> robot.lookup("#review-order-uncertain").queryAs(ButtonBase.class).fire());
    until(() -> text(robot, "#review-progress").equals("0 of 39 done"));
    assertTrue(text(robot, "#review-judge").matches("Model asked: \\S+"));
    for (int i = 0; i < 30; i++) {
      robot.type(i % 10 == 4 ? KeyCode.V : KeyCode.ENTER);
    }
    until(() -> text(robot, "#review-progress").startsWith("30 of 39 done"));
    assertTrue(text(robot, "#review-progress").contains("changed"));
    assertEquals(
        30.0 / 39, robot.lookup("#review-bar").queryAs(ProgressBar.class).getProgress(), 1e-6);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    until(() -> text(robot, "#review-progress").startsWith("29 of 39 done"));
    robot.type(KeyCode.F9);
    robot.type(KeyCode.ENTER);
    until(() -> text(robot, "#review-progress").startsWith("30 of 39 done"));
  }
}
