package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.ectopy.ui.control.DockTabs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Chooses and relabels a beat in the real window: the panel and the RR figures follow. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class BeatPanelsTest {

  private TestWindow window;

  @Start
  void start(Stage stage) {
    FakeStore store = new FakeStore().with(FakeRecords.of("short", 2, 2000, f -> (int) (f % 100)));
    window = TestWindow.show(stage, store, FakeUser.data());
  }

  @AfterEach
  void stop() {
    window.stop();
  }

  /** Opens the record with the RR intervals below, and the keys on the traces. */
  private void open(FxRobot robot) throws Exception {
    window.open(robot, "short");
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
