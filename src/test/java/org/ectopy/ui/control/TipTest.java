package org.ectopy.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class TipTest {

  private Button button;
  private Button beside;

  @Start
  void start(Stage stage) {
    button = new Button("Confirm");
    beside = new Button("Beside");
    StackPane.setAlignment(beside, Pos.TOP_LEFT);
    stage.setScene(new Scene(new StackPane(button, beside), 400, 200));
    stage.show();
  }

  @Test
  void comesWithThePointerAndFollowsItsWords(FxRobot robot) {
    robot.interact(() -> Tip.on(button, "Confirms the beat"));
    assertNull(button.getTooltip());
    robot.moveTo(button);
    assertNotNull(button.getTooltip());
    assertEquals("Confirms the beat", button.getTooltip().getText());
    robot.interact(() -> button.setAccessibleHelp("Goes on"));
    assertEquals("Goes on", button.getTooltip().getText());
  }

  @Test
  void isNoneWithoutWords(FxRobot robot) {
    robot.interact(() -> Tip.on(button, "Confirms the beat"));
    robot.moveTo(button);
    robot.moveTo(beside);
    robot.interact(() -> Tip.on(button, ""));
    robot.moveTo(button);
    assertNull(button.getTooltip());
  }
}
