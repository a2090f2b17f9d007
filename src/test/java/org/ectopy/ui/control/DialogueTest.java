package org.ectopy.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who chooses from a list by keys alone also agrees by a key. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class DialogueTest {

  private final List<String> done = new ArrayList<>();
  private ListView<String> list;
  private Dialogue dialogue;
  private Button agree;

  @Start
  void start(Stage primary) {
    primary.setScene(new Scene(new Pane(), 500, 400));
    primary.show();
    list = new ListView<>();
    list.getItems().addAll("100", "200");
    dialogue = new Dialogue(primary, "Records", list);
    agree =
        dialogue.addDefault(
            "ok", "Evaluate", () -> done.add(list.getSelectionModel().getSelectedItem()));
    dialogue.show();
    list.requestFocus();
  }

  @Test
  void enterInAListAgrees(FxRobot robot) {
    robot.interact(() -> list.getSelectionModel().select(0));
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    assertEquals(List.of("200"), done);
    assertFalse(dialogue.window().isShowing());
  }

  @Test
  void whatCannotBeAgreedToStays(FxRobot robot) {
    robot.interact(() -> agree.setDisable(true));
    robot.push(KeyCode.ENTER);
    assertEquals(List.of(), done);
    robot.push(KeyCode.ESCAPE);
    assertEquals(List.of(), done);
    assertFalse(dialogue.window().isShowing());
  }
}
