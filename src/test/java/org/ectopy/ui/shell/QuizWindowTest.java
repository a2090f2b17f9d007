package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.ectopy.ui.FakeUser;
import org.ectopy.ui.session.WfdbStore;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Takes a quiz on the teaching records with keys, in the real window. */
class QuizWindowTest extends ShownWindow {

  private static final String RIGHT = "\u2713";
  private static final String WRONG = "\u2717";

  @Override
  TestWindow show(Stage primary) {
    return TestWindow.show(primary, new WfdbStore(), FakeUser.data());
  }

  private static Node node(FxRobot robot, String query) {
    return robot.lookup(query).query();
  }

  private static boolean seen(Node node) {
    return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
  }

  /** Begins a quiz about the five classes with a seed. */
  private static void begin(FxRobot robot, String seed) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
    until(() -> robot.lookup("#quiz-start").tryQuery().isPresent());
    until(() -> !node(robot, "#quiz-start").isDisabled());
    robot.interact(() -> robot.lookup("#quiz-seed").queryAs(TextField.class).setText(seed));
    robot.push(KeyCode.ENTER);
    until(() -> text(robot, "#quiz-number").equals("Question 1 of 10"));
  }

  @Test
  void threeAnswersByKeysTheMatrixACellAndItsRecord(FxRobot robot) throws Exception {
    begin(robot, "42");
    assertEquals("Seed 42", text(robot, "#quiz-seed-shown"));
    assertEquals("", text(robot, "#quiz-where"), "the record is no hint");
    for (int number = 1; number <= 3; number++) {
      robot.push(KeyCode.N);
      until(() -> !text(robot, "#quiz-where").isEmpty());
      String verdict = text(robot, "#quiz-verdict");
      assertTrue(verdict.startsWith(RIGHT) || verdict.startsWith(WRONG + " Not N."), verdict);
      robot.push(KeyCode.ENTER);
      String next = "Question %d of 10".formatted(number + 1);
      until(() -> text(robot, "#quiz-number").equals(next));
    }
    robot.push(KeyCode.END);
    until(() -> text(robot, "#quiz-result-score").contains(" of 3 right"));
    assertEquals("All 3 questions", text(robot, "#quiz-list-title"));
    Node matrix = node(robot, "#quiz-matrix");
    Point2D headOfFirstColumn = matrix.localToScreen(60, 20);
    robot.clickOn(headOfFirstColumn);
    until(() -> text(robot, "#quiz-list-title").equals("3 questions answered N"));
    assertEquals("3 questions answered N", matrix.getAccessibleText());
    robot.push(KeyCode.UP);
    until(() -> text(robot, "#quiz-list-title").contains("of Q answered N"));
    robot.push(KeyCode.DOWN);
    until(() -> text(robot, "#quiz-list-title").equals("3 questions answered N"));
    robot.push(KeyCode.ENTER);
    assertEquals(3, robot.lookup("#quiz-list").queryAs(ListView.class).getItems().size());
    assertTrue(node(robot, "#quiz-list").isFocused());
    robot.push(KeyCode.ENTER);
    until(() -> !text(robot, "#status-record").isEmpty());
    assertTrue(stage.getTitle().startsWith("sample-records"), stage.getTitle());
  }

  @Test
  void keysBeginItAnew(FxRobot robot) throws Exception {
    begin(robot, "3");
    robot.push(KeyCode.V);
    until(() -> !text(robot, "#quiz-where").isEmpty());
    robot.push(KeyCode.END);
    until(() -> text(robot, "#quiz-result-score").contains(" of 1 right"));
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until(() -> text(robot, "#quiz-number").equals("Question 1 of 10"));
    robot.push(KeyCode.V);
    until(() -> !text(robot, "#quiz-where").isEmpty());
    robot.push(KeyCode.END);
    until(() -> text(robot, "#quiz-result-score").contains(" of 1 right"));
    until(() -> node(robot, "#quiz-matrix").isFocused());
    robot.push(KeyCode.HOME);
    until(() -> seen(node(robot, "#quiz-start")));
    assertFalse(seen(node(robot, "#quiz-matrix")));
  }

  @Test
  void escapeHidesItAndTheQuizWaits(FxRobot robot) throws Exception {
    begin(robot, "7");
    robot.push(KeyCode.V);
    until(() -> !text(robot, "#quiz-where").isEmpty());
    String where = text(robot, "#quiz-where");
    Window quiz = node(robot, "#quiz").getScene().getWindow();
    robot.push(KeyCode.ESCAPE);
    until(() -> !quiz.isShowing());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
    until(quiz::isShowing);
    assertEquals(where, text(robot, "#quiz-where"));
    robot.push(KeyCode.SPACE);
    until(() -> text(robot, "#quiz-number").equals("Question 2 of 10"));
    assertFalse(text(robot, "#quiz-score").isEmpty());
  }
}
