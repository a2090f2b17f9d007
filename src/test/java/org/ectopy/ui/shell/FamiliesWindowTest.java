package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.until;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.ectopy.ui.TwoShapes;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Families in the real window. */
class FamiliesWindowTest extends ShownWindow {

  @Override
  TestWindow show(Stage primary) {
    FakeStore store = new FakeStore().with(TwoShapes.record("night", 10_000));
    return TestWindow.show(primary, store, FakeUser.data());
  }

  private static String card(FxRobot robot, int place) {
    return robot
        .lookup("#family-" + place)
        .tryQuery()
        .map(each -> each.getAccessibleText())
        .orElse("");
  }

  @Test
  void aFamilyIsRelabelledByALetterAndThatIsUndone(FxRobot robot) throws Exception {
    window.open(robot, "night");
    until(() -> robot.lookup("#tab-families").tryQuery().isPresent());
    robot.clickOn("#tab-families");
    until(() -> !robot.lookup("#families-group").query().isDisabled());
    robot.push(KeyCode.F12);
    robot.clickOn("#families-group");
    until(() -> card(robot, 1).equals("Family 2: 33 beats, 33 %, V 33"));
    robot.clickOn("#family-1");
    robot.write("F");
    until(() -> card(robot, 1).equals("Family 2: 33 beats, 33 %, F 33"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> card(robot, 1).equals("Family 2: 33 beats, 33 %, V 33"));
    Assertions.assertEquals("Family 1: 66 beats, 67 %, N 66", card(robot, 0));
  }

  @Test
  void keysAloneGroupGoOnAndRelabel(FxRobot robot) throws Exception {
    window.open(robot, "night");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    until(() -> card(robot, 1).equals("Family 2: 33 beats, 33 %, V 33"));
    robot.push(KeyCode.RIGHT);
    robot.write("F");
    until(() -> card(robot, 1).equals("Family 2: 33 beats, 33 %, F 33"));
    Assertions.assertEquals("Family 1: 66 beats, 67 %, N 66", card(robot, 0));
  }
}
