package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Marks strips in the real window, by keys. */
class StripsWindowTest extends ShownWindow {

  /** A height at which the brackets stand, in logical pixels from the top of the traces. */
  private static final double BELOW_AXIS = 30;

  @Override
  TestWindow show(Stage primary) {
    FakeStore store =
        new FakeStore()
            .with(FakeRecords.beating("night", 2000))
            .with(FakeRecords.of("other", 2, 1000, f -> 0));
    return TestWindow.show(primary, store, FakeUser.data());
  }

  private static void waitFor(FxRobot robot, String query, boolean there) throws Exception {
    until(() -> robot.lookup(query).tryQuery().isPresent() == there);
  }

  private static void askedFor(FxRobot robot) throws Exception {
    waitFor(robot, "#strip-note", true);
    until(() -> robot.lookup("#strip-note").query().isFocused());
  }

  private static void mark(FxRobot robot, String note) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    askedFor(robot);
    robot.interact(() -> robot.lookup("#strip-note").queryTextInputControl().setText(note));
    robot.type(KeyCode.ENTER);
    waitFor(robot, "#strip-note", false);
  }

  private static void count(FxRobot robot, String words) throws Exception {
    until(() -> text(robot, ".table-count").equals(words));
  }

  private void openTab(FxRobot robot) throws Exception {
    window.open(robot, "night", "19 beats");
    robot.interact(() -> robot.lookup("#tab-strips").queryAs(ToggleButton.class).fire());
    count(robot, "no strips");
    robot.interact(() -> robot.lookup("#waveform").query().requestFocus());
  }

  @Test
  void markNoteUndoRedoCloseReopen(FxRobot robot) throws Exception {
    openTab(robot);
    mark(robot, "run of V");
    count(robot, "1 strip");
    until(() -> text(robot, "#status-document").equals("1 edit on disk"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    count(robot, "no strips");
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    count(robot, "1 strip");
    window.open(robot, "other", "9 beats");
    count(robot, "no strips");
    window.open(robot, "night", "19 beats");
    count(robot, "1 strip");
    robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
    until(() -> !robot.lookup("#strips-edit").queryButton().isDisabled());
    robot.interact(() -> robot.lookup("#strips-edit").queryButton().fire());
    askedFor(robot);
    assertEquals("run of V", robot.lookup("#strip-note").queryTextInputControl().getText());
  }

  @Test
  void aListedStripIsChangedByF2AndRemovedByDelete(FxRobot robot) throws Exception {
    openTab(robot);
    mark(robot, "first");
    count(robot, "1 strip");
    robot.interact(() -> robot.lookup("#strips-table").query().requestFocus());
    robot.type(KeyCode.F2);
    askedFor(robot);
    TextField to = (TextField) robot.lookup("#strip-to").queryTextInputControl();
    Button ok = robot.lookup("#strip-ok").queryButton();
    robot.interact(() -> to.setText("0"));
    until(ok::isDisabled);
    robot.interact(() -> to.setText("7.5"));
    until(() -> !ok.isDisabled());
    robot.type(KeyCode.ENTER);
    waitFor(robot, "#strip-note", false);
    until(() -> robot.lookup("7.5 s").tryQuery().isPresent());
    robot.type(KeyCode.DELETE);
    count(robot, "no strips");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    count(robot, "1 strip");
  }

  @Test
  void aClickOnItsBracketChoosesIt(FxRobot robot) throws Exception {
    openTab(robot);
    mark(robot, "run of V");
    count(robot, "1 strip");
    window.open(robot, "other", "9 beats");
    window.open(robot, "night", "19 beats");
    count(robot, "1 strip");
    Button edit = robot.lookup("#strips-edit").queryButton();
    assertTrue(edit.isDisabled(), "none is chosen");
    window.layOut(robot);
    Node traces = robot.lookup("#waveform").query();
    robot.clickOn(traces.localToScreen(200, BELOW_AXIS));
    until(() -> !edit.isDisabled());
    assertEquals("19 beats", text(robot, "#status-beat"), "no beat is chosen by it");
    robot.doubleClickOn(traces.localToScreen(200, BELOW_AXIS));
    WaitForAsyncUtils.waitForFxEvents(20);
    assertEquals("1 edit on disk", text(robot, "#status-document"), "no beat is put there");
  }
}
