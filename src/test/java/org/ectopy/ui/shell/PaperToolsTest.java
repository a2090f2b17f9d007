package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Uses the tools of the paper in the real window, by their keys. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class PaperToolsTest {

  private TestWindow window;

  @Start
  void start(Stage stage) {
    FakeStore store = new FakeStore().with(FakeRecords.of("night", 2, 100_000, f -> (int) (f % 9)));
    window = TestWindow.show(stage, store, FakeUser.data());
  }

  @AfterEach
  void stop() {
    window.stop();
  }

  private void open(FxRobot robot) throws Exception {
    window.open(robot, "night");
    until(() -> text(robot, "#overview-rate").equals("heart rate 60 /min"));
  }

  private static boolean seen(FxRobot robot, String query) {
    return robot.lookup(query).query().isVisible();
  }

  @Test
  void spaceLetsThePaperRunAndEscStopsIt(FxRobot robot) throws Exception {
    open(robot);
    robot.push(KeyCode.CONTROL, KeyCode.CLOSE_BRACKET);
    assertEquals("2 \u00d7", text(robot, "#play-rate"));
    robot.type(KeyCode.SPACE);
    until(() -> !text(robot, "#status-place").startsWith("00:00.0"));
    robot.type(KeyCode.ESCAPE);
    String place = text(robot, "#status-place");
    WaitForAsyncUtils.waitForFxEvents(20);
    assertEquals(place, text(robot, "#status-place"));
  }

  @Test
  void spaceInAFieldIsASpace(FxRobot robot) throws Exception {
    open(robot);
    robot.push(KeyCode.CONTROL, KeyCode.G);
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents(20);
    assertEquals("00:00.000 \u00b7 sample 0", text(robot, "#status-place"));
  }

  @Test
  void calipersMeasureAndArrowKeysMoveThem(FxRobot robot) throws Exception {
    open(robot);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    until(() -> seen(robot, "#calipers"));
    until(() -> text(robot, "#calipers-reading").endsWith("1.00 mV"));
    String before = text(robot, "#calipers-reading");
    robot.type(KeyCode.RIGHT, 5);
    until(() -> !text(robot, "#calipers-reading").equals(before));
    assertTrue(text(robot, "#status-beat").endsWith("beats"), "no beat was chosen meanwhile");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    assertTrue(robot.lookup("#calipers-march").queryAs(ToggleButton.class).isSelected());
    robot.type(KeyCode.ESCAPE);
    assertFalse(seen(robot, "#calipers"));
  }

  @Test
  void thePaperSaysThatItIsFiltered(FxRobot robot) throws Exception {
    open(robot);
    assertFalse(seen(robot, "#paper-note"));
    robot.type(KeyCode.F4);
    until(() -> text(robot, "#paper-note").equals("filtered 0.5\u201340 Hz"));
    assertTrue(robot.lookup("#filter-switch").queryAs(ToggleButton.class).isSelected());
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
    until(() -> text(robot, "#paper-note").startsWith("unfiltered"));
    robot.type(KeyCode.F4);
    until(() -> !seen(robot, "#paper-note"));
  }

  @Test
  void theOverviewIsAScrollBar(FxRobot robot) throws Exception {
    open(robot);
    String start = text(robot, "#status-place");
    robot.clickOn("#overview");
    until(() -> !text(robot, "#status-place").startsWith("00:0"));
    robot.drag("#overview").dropBy(-60, 0);
    until(() -> text(robot, "#status-place").compareTo(start) > 0);
  }
}
