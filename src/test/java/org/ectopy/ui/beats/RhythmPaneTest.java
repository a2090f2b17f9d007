package org.ectopy.ui.beats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class RhythmPaneTest {

  private final List<String> taken = new ArrayList<>();

  @Start
  void start(Stage stage) {
    RhythmPane pane = new RhythmPane("");
    pane.onDoubleClick(() -> taken.add(pane.label()));
    stage.setScene(new Scene(pane, 400, 300));
    stage.show();
  }

  private static Node line(FxRobot robot, String label) {
    return robot.lookup("#rhythm-list").lookup(".list-cell").queryAll().stream()
        .filter(cell -> String.valueOf(cell).contains("'" + label + " "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDoubleClickTakesTheRhythmUnderThePointer(FxRobot robot) {
    robot.clickOn(line(robot, "(AFIB"));
    assertEquals(List.of(), taken);
    robot.doubleClickOn(line(robot, "(AFL"));
    assertEquals(List.of("(AFL"), taken);
  }
}
