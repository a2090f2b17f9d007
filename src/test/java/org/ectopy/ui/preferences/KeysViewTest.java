package org.ectopy.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.KeyMap;
import org.ectopy.ui.command.Shortcut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class KeysViewTest {

  private final KeyMap keys = new KeyMap();
  private KeysView view;

  @Start
  void start(Stage stage) {
    view = new KeysView(new KeysViewModel(keys));
    stage.setScene(new Scene(view, 700, 500));
    stage.show();
  }

  private void choose(FxRobot robot, Command command) {
    robot.interact(
        () -> {
          TableView<Command> table = robot.lookup("#keys-table").queryTableView();
          table.requestFocus();
          table.getSelectionModel().select(command);
        });
    robot.type(KeyCode.ENTER);
  }

  private static String message(FxRobot robot) {
    return robot.lookup("#keys-message").queryAs(Labeled.class).getText();
  }

  private Optional<Command> command(String key) {
    return keys.command(Shortcut.of(key));
  }

  @Test
  void aKeyIsSetByPressingIt(FxRobot robot) {
    choose(robot, Command.PLAY);
    assertTrue(message(robot).startsWith("Press the new key for"), message(robot));
    robot.push(KeyCode.CONTROL, KeyCode.J);
    assertEquals(Optional.of(Command.PLAY), command("Shortcut+J"));
    assertEquals(Optional.empty(), command("Space"));
  }

  @Test
  void aKeyThatAnotherHasIsMovedOnlyWhenAsked(FxRobot robot) {
    choose(robot, Command.PLAY);
    robot.type(KeyCode.F11);
    assertEquals("F11 is the key of \u201cFull screen\u201d.", message(robot));
    assertEquals(Optional.of(Command.FULL_SCREEN), command("F11"));
    robot.type(KeyCode.SPACE);
    assertEquals(Optional.of(Command.PLAY), command("F11"));
    assertEquals(Optional.empty(), keys.key(Command.FULL_SCREEN));
  }

  @Test
  void charactersAreRefused(FxRobot robot) {
    choose(robot, Command.PLAY);
    robot.type(KeyCode.V);
    assertTrue(message(robot).contains("annotation symbols"), message(robot));
    robot.type(KeyCode.TAB);
    assertTrue(message(robot).contains("cannot be the key"), message(robot));
    robot.type(KeyCode.ESCAPE);
    assertEquals(Optional.of(Command.PLAY), command("Space"));
  }

  @Test
  void oneOrAllBecomeUsualAgain(FxRobot robot) {
    choose(robot, Command.PLAY);
    robot.type(KeyCode.F11);
    robot.type(KeyCode.SPACE);
    robot.interact(view::reset);
    assertFalse(keys.changed(Command.PLAY));
    assertTrue(keys.changed(Command.FULL_SCREEN));
    robot.interact(view::resetAll);
    assertFalse(keys.changed(Command.FULL_SCREEN));
  }
}
