package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.ui.FakeJudge;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.ectopy.ui.session.JudgeSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Drives the real window with keys, beside a judge that needs no network. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class PredictionWindowTest {

  private final FakeStore store =
      new FakeStore()
          .with(FakeRecords.of("night", 2, 100_000, f -> (int) (f % 100)))
          .with(FakeRecords.flat());
  private Stage stage;
  private TestWindow window;

  @Start
  void start(Stage primary) {
    stage = primary;
  }

  @AfterEach
  void stop() {
    window.stop();
  }

  private void open(FxRobot robot, String name, JudgeSource source) {
    robot.interact(() -> window = TestWindow.show(stage, store, source, FakeUser.data()));
    window.open(robot, name);
  }

  @Test
  void theChosenBeatHasItsProbabilities(FxRobot robot) throws Exception {
    open(robot, "flat", new FakeJudge().source());
    String seen = "Model oracle \u00b7 seen in training \u00b7 1 beat differs";
    until(() -> text(robot, "#status-model").equals(seen));
    assertEquals("", text(robot, "#status-predicted"));
    robot.type(KeyCode.RIGHT, 2);
    assertTrue(text(robot, "#status-beat").startsWith("N"));
    assertEquals("S 57.0\u2009%", text(robot, "#status-predicted"));
    assertEquals("N 39.0\u2003V 2.0\u2003F 1.5\u2003Q 0.5", text(robot, "#status-others"));
    assertTrue(
        robot.lookup("#status-predicted").query().getStyleClass().contains("class-s"),
        "the predicted class has its colour");
  }

  @Test
  void aKeyChangesWhoGivesTheColours(FxRobot robot) throws Exception {
    open(robot, "night", new FakeJudge().source());
    until(() -> text(robot, "#status-beat").equals("999 beats"));
    ToggleButton button = robot.lookup("#model-switch").queryAs(ToggleButton.class);
    assertEquals("Model oracle", button.getText());
    assertTrue(button.isSelected());
    robot.type(KeyCode.F2);
    assertFalse(button.isSelected());
    robot.clickOn(button);
    assertTrue(button.isSelected());
  }

  @Test
  void withoutItsLibraryTheModelIsMissedInOneSentence(FxRobot robot) throws Exception {
    open(robot, "night", FakeJudge.missing("PyTorch is not here."));
    until(() -> text(robot, "#banner-message").equals("PyTorch is not here."));
    assertEquals("999 beats", text(robot, "#status-beat"));
    assertEquals("No predictions", text(robot, "#status-model"));
    assertFalse(robot.lookup("#model-switch").query().isVisible());
  }
}
