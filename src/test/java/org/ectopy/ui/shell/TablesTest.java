package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Edits through the tables below the traces, in the real window. */
class TablesTest extends ShownWindow {

  @Override
  TestWindow show(Stage primary) {
    FakeStore store = new FakeStore().with(FakeRecords.of("night", 2, 10_000, f -> (int) (f % 9)));
    return TestWindow.show(primary, store, FakeUser.data());
  }

  private void open(FxRobot robot) throws Exception {
    window.open(robot, "night");
    until(() -> text(robot, "#beat-count").equals("99 beats"));
  }

  private static int rows(FxRobot robot, String table) {
    return robot.lookup(table).lookup(".table-view").queryAs(TableView.class).getItems().size();
  }

  private static void filter(FxRobot robot, String words) throws Exception {
    robot.interact(() -> robot.lookup("#beat-filter").queryAs(TextField.class).setText(words));
    robot.interact(() -> robot.lookup("#beat-table").query().requestFocus());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aRangeOfRowsIsRelabelledByALetter(FxRobot robot) throws Exception {
    open(robot);
    filter(robot, "V");
    until(() -> text(robot, "#beat-count").equals("33 of 99 beats"));
    robot.type(KeyCode.HOME);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, 4).release(KeyCode.SHIFT);
    robot.write("F");
    until(() -> text(robot, "#beat-count").equals("28 of 99 beats"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> text(robot, "#beat-count").equals("33 of 99 beats"));
    robot.clickOn("#tab-history");
    until(() -> text(robot, "#history-count").equals("no edits, 1 undone"));
    assertEquals(2, rows(robot, "#history-table"));
  }

  @Test
  void historyGoesBackAndRevertsOneEdit(FxRobot robot) throws Exception {
    open(robot);
    filter(robot, "V");
    until(() -> text(robot, "#beat-count").equals("33 of 99 beats"));
    robot.type(KeyCode.HOME);
    robot.write("F");
    until(() -> text(robot, "#beat-count").equals("32 of 99 beats"));
    robot.type(KeyCode.HOME);
    robot.write("Q");
    until(() -> text(robot, "#beat-count").equals("31 of 99 beats"));
    robot.clickOn("#tab-history");
    until(() -> rows(robot, "#history-table") == 3);
    robot.interact(() -> robot.lookup("#history-table").query().requestFocus());
    robot.type(KeyCode.END).type(KeyCode.ENTER);
    until(() -> text(robot, "#history-count").equals("no edits, 2 undone"));
    robot.type(KeyCode.HOME).type(KeyCode.ENTER);
    until(() -> text(robot, "#history-count").equals("2 edits"));
    robot.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.DELETE);
    until(() -> text(robot, "#history-count").equals("3 edits"));
    robot.clickOn("#tab-beats");
    until(() -> text(robot, "#beat-count").equals("32 of 99 beats"));
  }

  @Test
  void allListedBeatsTakeOneSymbol(FxRobot robot) throws Exception {
    open(robot);
    filter(robot, "V");
    until(() -> text(robot, "#make-all").startsWith("Make all 33"));
    robot.clickOn("#make-all");
    robot.clickOn("#make-all-6");
    until(() -> text(robot, "#beat-count").equals("0 of 99 beats"));
    filter(robot, "F");
    until(() -> text(robot, "#beat-count").equals("33 of 99 beats"));
  }

  @Test
  void aRhythmIsSetByKeys(FxRobot robot) throws Exception {
    open(robot);
    robot.type(KeyCode.RIGHT, 2);
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until(() -> robot.lookup("#rhythm-text").tryQuery().isPresent());
    robot.write("fibr").type(KeyCode.ENTER);
    robot.clickOn("#tab-marks");
    until(() -> rows(robot, "#mark-table") == 1);
    Node table = robot.lookup("#mark-table").query();
    robot.interact(table::requestFocus);
    robot.type(KeyCode.HOME).type(KeyCode.DELETE);
    until(() -> rows(robot, "#mark-table") == 0);
  }

  @Test
  void aTabHasAWindowOfItsOwnAndComesBack(FxRobot robot) throws Exception {
    open(robot);
    int before = Window.getWindows().size();
    robot.clickOn("#undock");
    until(() -> Window.getWindows().size() == before + 1);
    assertTrue(robot.lookup("#tab-beats").tryQuery().isEmpty());
    Window own = robot.lookup("#beat-table").query().getScene().getWindow();
    robot.interact(() -> own.fireEvent(new WindowEvent(own, WindowEvent.WINDOW_CLOSE_REQUEST)));
    until(() -> robot.lookup("#tab-beats").tryQuery().isPresent());
    assertEquals(99, rows(robot, "#beat-table"));
  }
}
