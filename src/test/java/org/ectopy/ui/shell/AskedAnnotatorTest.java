package org.ectopy.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.ectopy.ui.session.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class AskedAnnotatorTest {

  private final List<String> given = new ArrayList<>();
  private AskedAnnotator annotator;

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(new Pane(), 600, 400));
    stage.show();
    annotator = new AskedAnnotator(stage, new Settings());
  }

  private void ask(FxRobot robot) {
    robot.interact(() -> annotator.ask(given::add));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void isAskedOnceWithTheSystemsNameAsAProposal(FxRobot robot) {
    ask(robot);
    TextField field = robot.lookup("#annotator-name").queryAs(TextField.class);
    assertEquals(System.getProperty("user.name"), field.getText());
    robot.targetWindow(field).write("Ada Mark ");
    robot.type(KeyCode.ENTER);
    ask(robot);
    assertEquals(List.of("Ada Mark", "Ada Mark"), given);
    assertEquals(Optional.of("Ada Mark"), annotator.known());
  }

  @Test
  void whoLeavesIsAskedAgain(FxRobot robot) {
    ask(robot);
    robot.type(KeyCode.ESCAPE);
    assertEquals(List.of(), given);
    ask(robot);
    assertTrue(robot.lookup("#annotator-name").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void anEmptyNameIsNone(FxRobot robot) {
    ask(robot);
    robot.type(KeyCode.BACK_SPACE, KeyCode.SPACE, KeyCode.ENTER);
    assertEquals(List.of(), given);
    robot.type(KeyCode.ESCAPE);
  }
}
