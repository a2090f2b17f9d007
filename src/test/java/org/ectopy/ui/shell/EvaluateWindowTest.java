package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.ui.FakeJudge;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/**
 * Evaluates with keys in the real window: nine beats a second apart, each third V and the others N;
 * the judge agrees but for the second, which it calls S.
 */
class EvaluateWindowTest extends ShownWindow {

  private static final String WRONG = "1 beat of N called S, least sure first";

  private final FakeStore store = new FakeStore().with(FakeRecords.flat());

  @Override
  TestWindow show(Stage primary) {
    return TestWindow.show(primary, store, new FakeJudge().source(), FakeUser.data());
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    window.open(robot, "flat");
    until(() -> text(robot, "#status-model").contains("1 beat differs"));
    press(robot, "#tab-evaluate");
    until(() -> text(robot, "#evaluation-line").contains("9 beats"));
  }

  private static String matrix(FxRobot robot) {
    return robot.lookup("#evaluation-matrix").query().getAccessibleText();
  }

  private static void press(FxRobot robot, String query) {
    robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
  }

  private static void focus(FxRobot robot, String query) {
    robot.interact(() -> robot.lookup(query).query().requestFocus());
  }

  @Test
  void aCellIsChosenItsBeatRelabelledTheMatrixFollowsAndAllIsUndoneThere(FxRobot robot)
      throws Exception {
    assertTrue(text(robot, "#evaluation-line").contains("trained on this record"));
    focus(robot, "#evaluation-matrix");
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.RIGHT);
    until(() -> text(robot, "#gallery-title").equals(WRONG));
    assertEquals(WRONG, matrix(robot));
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.A);
    until(() -> matrix(robot).equals("No beats of N called S, least sure first"));
    assertTrue(text(robot, "#status-beat").startsWith("a"), text(robot, "#status-beat"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> matrix(robot).equals(WRONG));
    assertEquals(WRONG, text(robot, "#gallery-title"), "the beat is still there");
  }

  @Test
  void reportAndScoresFollowToo(FxRobot robot) throws Exception {
    press(robot, "#evaluation-show-ec57");
    until(() -> report(robot).contains("N |    5    1    0"));
    press(robot, "#evaluation-show-ranks");
    assertEquals("0.9444", text(robot, "#evaluation-lrap"), "(8 + 1/2) / 9");
    assertEquals("0.0278", text(robot, "#evaluation-ranking-loss"), "1/4 / 9");
    assertEquals("1.1111", text(robot, "#evaluation-coverage"), "10 / 9");
  }

  private static String report(FxRobot robot) {
    return robot.lookup("#evaluation-ec57").queryAs(TextArea.class).getText();
  }

  @Test
  void thePanelBecomesTallAndBack(FxRobot robot) throws Exception {
    SplitPane down =
        (SplitPane)
            robot.lookup("#evaluation").query().getScene().lookup(".split-pane .split-pane");
    double usual = down.getDividerPositions()[0];
    robot.push(KeyCode.F12);
    until(() -> down.getDividerPositions()[0] < 0.5);
    robot.push(KeyCode.F12);
    until(() -> Math.abs(down.getDividerPositions()[0] - usual) < 0.05);
  }
}
