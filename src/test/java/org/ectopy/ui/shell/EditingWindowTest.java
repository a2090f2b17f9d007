package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.document.DocumentPlaces;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.ectopy.ui.session.UserData;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/**
 * An annotator's way through a record, by keys: R waves at 0.5 s, 1.5 s ..., labels at 1 s, 2 s.
 */
class EditingWindowTest extends ShownWindow {

  private final UserData user = FakeUser.data();

  @Override
  TestWindow show(Stage primary) {
    FakeStore store =
        new FakeStore()
            .with(FakeRecords.beating("night", 2000))
            .with(FakeRecords.of("other", 2, 1000, f -> 0));
    return TestWindow.show(primary, store, user);
  }

  private static void says(FxRobot robot, String beat) throws Exception {
    until(() -> text(robot, "#status-beat").startsWith(beat));
  }

  @Test
  void findRelabelUndoRedoSaveReopen(FxRobot robot) throws Exception {
    window.open(robot, "night", "19 beats");
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("V N N");
    robot.type(KeyCode.ENTER);
    until(() -> text(robot, "#find-count").equals("1 of 5"));
    robot.type(KeyCode.ESCAPE);
    says(robot, "V ");
    robot.type(KeyCode.A);
    until(() -> text(robot, "#status-document").equals("1 edit on disk, not saved"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    says(robot, "V ");
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    until(() -> text(robot, "#status-document").equals("1 edit on disk, not saved"));
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until(() -> text(robot, "#status-document").equals("1 edit, saved"));
    window.open(robot, "other", "9 beats");
    window.open(robot, "night", "19 beats");
    until(() -> text(robot, "#status-document").equals("1 edit, saved"));
    robot.type(KeyCode.RIGHT, 3);
    says(robot, "a ");
    assertTrue(text(robot, "#status-beat").contains("supraventricular"));
  }

  @Test
  void aBeatIsInsertedAtThePeakAndAnotherMoved(FxRobot robot) throws Exception {
    window.open(robot, "night", "19 beats");
    window.layOut(robot);
    robot.interact(() -> robot.lookup("#go-to").queryTextInputControl().setText("10.52"));
    robot.interact(() -> robot.lookup("#go-to").query().requestFocus());
    robot.type(KeyCode.ENTER);
    robot.moveTo(robot.lookup("#status-place").queryLabeled()); // shows no tooltip
    robot.type(KeyCode.INSERT);
    until(() -> text(robot, "#status-beat").equals("20 beats"));
    robot.type(KeyCode.HOME);
    robot.type(KeyCode.RIGHT, 11);
    until(() -> text(robot, "#status-place").startsWith("00:10.500"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> text(robot, "#status-document").isEmpty());
    robot.type(KeyCode.HOME);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    until(() -> text(robot, "#status-document").equals("1 edit on disk, not saved"));
  }

  @Test
  void somebodyElsesSavedFileIsReplacedOnlyWhenTold(FxRobot robot) throws Exception {
    Path saved =
        new DocumentPlaces(user.folders().data(), List.of()).saved(FakeStore.header("night"));
    Files.createDirectories(saved.resolveSibling(""));
    Files.write(saved, new byte[] {1});
    window.open(robot, "night", "19 beats");
    robot.type(KeyCode.RIGHT);
    robot.type(KeyCode.A);
    until(() -> text(robot, "#status-document").equals("1 edit on disk, not saved"));
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until(() -> robot.lookup("#save-question").tryQuery().isPresent());
    robot.type(KeyCode.ENTER);
    until(() -> robot.lookup("#save-question").tryQuery().isEmpty());
    assertEquals(1, Files.size(saved));
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until(() -> robot.lookup("#save-question").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#save-replace").queryButton().fire());
    until(() -> text(robot, "#status-document").equals("1 edit, saved"));
  }
}
