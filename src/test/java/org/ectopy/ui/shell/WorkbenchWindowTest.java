package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.event.EventHandler;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.ectopy.signal.QrsDetectors;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Drives the real window with keys, on records in memory. */
class WorkbenchWindowTest extends ShownWindow {

  @Override
  TestWindow show(Stage primary) {
    FakeStore store =
        new FakeStore()
            .with(FakeRecords.of("night", 2, 100_000, f -> (int) (f % 100)))
            .with(FakeRecords.flat())
            .bare(FakeRecords.beating("bare", 6000));
    return TestWindow.show(primary, store, FakeUser.data());
  }

  private void openNight(FxRobot robot) throws Exception {
    window.open(robot, "night");
    until(() -> text(robot, "#status-beat").equals("999 beats"));
  }

  @Test
  void saysWhatToDoUntilARecordIsOpen(FxRobot robot) throws Exception {
    assertTrue(robot.lookup("#welcome").query().isVisible());
    openNight(robot);
    assertFalse(robot.lookup("#welcome").query().isVisible());
    assertEquals("ward \u203a night \u2013 Ectopy", stage.getTitle());
  }

  @Test
  void scrollsByKeys(FxRobot robot) throws Exception {
    openNight(robot);
    robot.type(KeyCode.END);
    assertFalse(text(robot, "#status-place").startsWith("00:00"));
    robot.type(KeyCode.HOME);
    assertEquals("00:00.000 \u00b7 sample 0", text(robot, "#status-place"));
    robot.type(KeyCode.PAGE_DOWN);
    assertFalse(text(robot, "#status-place").startsWith("00:00.000"));
  }

  @Test
  void stepsFromBeatToBeat(FxRobot robot) throws Exception {
    openNight(robot);
    robot.type(KeyCode.RIGHT, 3);
    assertTrue(text(robot, "#status-beat").startsWith("V  premature ventricular contraction"));
    robot.type(KeyCode.LEFT);
    assertEquals("00:02.000 \u00b7 sample 200", text(robot, "#status-place"));
  }

  @Test
  void goesToATimeThatIsTyped(FxRobot robot) throws Exception {
    openNight(robot);
    robot.push(KeyCode.CONTROL, KeyCode.G);
    robot.write("8:20");
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.RIGHT);
    assertTrue(text(robot, "#status-place").startsWith("08:1"));
  }

  @Test
  void changesTheTheme(FxRobot robot) {
    assertEquals(ColorScheme.LIGHT, window.theme().scheme());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    assertEquals(ColorScheme.DARK, window.theme().scheme());
    assertTrue(stage.getScene().getStylesheets().getFirst().endsWith("palette-dark.css"));
  }

  @Test
  void aBadRecordIsOneMessageAndTheOldOneStays(FxRobot robot) throws Exception {
    openNight(robot);
    window.open(robot, "broken");
    until(() -> robot.lookup("#banner").query().isVisible());
    assertTrue(text(robot, "#banner-message").endsWith("a record line was expected"));
    assertEquals("ward", text(robot, "#crumbs-folder"));
    assertEquals(" \u203a night", text(robot, "#crumbs-record"));
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#banner").query().isVisible());
  }

  @Test
  void aKeyShowsATabOfAPanelThatIsHidden(FxRobot robot) throws Exception {
    openNight(robot);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    assertFalse(robot.lookup("#tab-families").tryQuery().isPresent());
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
    assertTrue(robot.lookup("#tab-families").queryAs(ToggleButton.class).isSelected());
    assertTrue(robot.lookup("#tab-families").query().isFocused());
  }

  @Test
  void groupingShowsTheFamilies(FxRobot robot) throws Exception {
    openNight(robot);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    assertTrue(robot.lookup("#tab-families").queryAs(ToggleButton.class).isSelected());
  }

  @Test
  void whoeverHasAReasonAgainstClosingKeepsARestartFromHappening(FxRobot robot) {
    List<Optional<Path>> wishes = new ArrayList<>();
    EventHandler<WindowEvent> reason = WindowEvent::consume;
    robot.interact(
        () -> {
          window.onRestart(wishes::add);
          stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, reason);
        });
    robot.interact(() -> item(robot, "restart").fire());
    assertTrue(stage.isShowing());
    assertEquals(List.of(), wishes);
    robot.interact(() -> stage.removeEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, reason));
    robot.interact(() -> item(robot, "restart").fire());
    assertFalse(stage.isShowing());
    assertEquals(List.of(Optional.empty()), wishes);
  }

  private static MenuItem item(FxRobot robot, String id) {
    return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(each -> id.equals(each.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsTheKeys(FxRobot robot) {
    robot.type(KeyCode.F1);
    assertTrue(robot.lookup("#keys-sheet").query().isVisible());
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#keys-sheet").query().isVisible());
  }

  @Test
  void beatsAreDetectedWhereARecordHasNoAnnotations(FxRobot robot) throws Exception {
    window.open(robot, "bare");
    until(() -> text(robot, "#status-beat").equals("60 beats"));
    String detected = "detected by " + QrsDetectors.standard().name();
    assertEquals(detected, text(robot, "#annotators"));
    robot.type(KeyCode.RIGHT, 2);
    assertTrue(text(robot, "#status-place").startsWith("00:01.5"), text(robot, "#status-place"));
    assertTrue(text(robot, "#status-beat").startsWith("detected beat, not annotated"));
  }

  @Test
  void detectedBeatsCanBeChosenBesideTheAnnotations(FxRobot robot) throws Exception {
    openNight(robot);
    robot.clickOn("#annotators");
    robot.clickOn("#detected");
    until(() -> text(robot, "#annotators").startsWith("detected by "));
  }
}
