package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A strip of ten seconds of a flat record, before it is written. */
class PrintWindowTest extends ShownWindow {

  private final FakeStore store = new FakeStore().with(FakeRecords.flat());

  @Override
  TestWindow show(Stage primary) {
    return TestWindow.show(primary, store, FakeUser.data());
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    window.open(robot, "flat", "9 beats");
    robot.push(KeyCode.CONTROL, KeyCode.P);
    until(() -> text(robot, "#print-words").contains("row"));
  }

  private static Node node(FxRobot robot, String query) {
    return robot.lookup(query).query();
  }

  @Test
  void thePreviewSaysHowMuchThereIsAndFollowsTheForm(FxRobot robot) throws Exception {
    assertTrue(text(robot, "#print-words").endsWith("on 1 page"), text(robot, "#print-words"));
    assertFalse(node(robot, "#print-save").isDisabled());
    robot.interact(() -> robot.lookup("#print-format-svg").queryAs(ToggleButton.class).fire());
    until(() -> !text(robot, "#print-words").contains("page"));
  }

  @Test
  void withoutALeadNothingCanBeSaved(FxRobot robot) throws Exception {
    for (String lead : new String[] {"#print-lead-0", "#print-lead-1"}) {
      robot.interact(() -> robot.lookup(lead).queryAs(CheckBox.class).fire());
    }
    until(() -> text(robot, "#print-words").equals("Choose a lead to be printed."));
    assertTrue(node(robot, "#print-save").isDisabled());
    robot.interact(() -> robot.lookup("#print-lead-1").queryAs(CheckBox.class).fire());
    until(() -> text(robot, "#print-words").contains("row"));
    assertFalse(node(robot, "#print-save").isDisabled());
  }

  @Test
  void whatIsNotThereCannotBeChosen(FxRobot robot) {
    assertTrue(node(robot, "#print-extent-chosen").isDisabled(), "no beats are chosen together");
    assertTrue(node(robot, "#print-letters-both").isDisabled(), "no model has spoken");
  }
}
