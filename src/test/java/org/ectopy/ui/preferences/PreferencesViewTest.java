package org.ectopy.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.ui.FakeUser;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.Setting;
import org.ectopy.ui.session.Theme;
import org.ectopy.ui.session.UserData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PreferencesViewTest {

  private final UserData user = FakeUser.data();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(new PreferencesView(user, new CommandTable(), () -> {}), 600, 500));
    stage.show();
  }

  private <T> T chosen(Setting<T> setting) {
    return user.settings().of(setting).get();
  }

  private static void down(FxRobot robot, String id, int steps) {
    robot.interact(() -> robot.lookup(id).queryAs(ComboBox.class).requestFocus());
    for (int i = 0; i < steps; i++) {
      robot.type(KeyCode.DOWN);
    }
  }

  @Test
  void choicesAreRememberedAsTheyAreMadeByKeys(FxRobot robot) {
    down(robot, "#preferences-theme", 2);
    down(robot, "#preferences-speed", 1);
    down(robot, "#preferences-language", 2);
    assertEquals(Theme.DARK, chosen(Remembered.THEME));
    assertEquals(50.0, chosen(Remembered.SPEED));
    assertEquals(10.0, chosen(Remembered.GAIN));
    assertEquals("ko", chosen(Remembered.LANGUAGE));
  }

  @Test
  void theNameIsRememberedWithoutBlanksAround(FxRobot robot) {
    TextField field = robot.lookup("#preferences-annotator").queryAs(TextField.class);
    robot.interact(() -> field.setText("  Ada "));
    assertEquals("Ada", chosen(Remembered.ANNOTATOR));
  }

  @Test
  void saysWhereTheDataLies(FxRobot robot) {
    TextField path = robot.lookup("#preferences-data").queryAs(TextField.class);
    assertEquals(user.folders().data().toString(), path.getText());
    assertTrue(robot.lookup("#preferences-calibrate-screen").query().isDisabled());
    assertTrue(robot.lookup("#preferences-restart").query().isDisabled());
  }
}
