package org.ectopy.ui.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class TabStopTest {

  private final TextField field = new TextField();
  private final MenuButton button = new MenuButton("atr", null, new MenuItem("ect"));

  @Start
  void start(Stage stage) {
    TabStop.on(button);
    stage.setScene(new Scene(new VBox(field, button), 300, 200));
    stage.show();
    field.requestFocus();
  }

  @Test
  void tabReachesIt(FxRobot robot) {
    robot.type(KeyCode.TAB);
    assertTrue(button.isFocused());
  }

  @Test
  void aClickOpensItAndLeavesTheFocusWhereItIs(FxRobot robot) {
    robot.clickOn(button);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(button.isShowing());
    assertFalse(button.isFocused());
    assertTrue(field.isFocused());
    assertTrue(button.isFocusTraversable());
  }
}
