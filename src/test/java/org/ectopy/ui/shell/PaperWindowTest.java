package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.UserData;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Leads, short rows and the measure of the screen in the real window, by key. */
class PaperWindowTest extends ShownWindow {

  private final UserData user = FakeUser.data();

  @Override
  TestWindow show(Stage primary) {
    FakeStore store = new FakeStore().with(FakeRecords.of("night", 2, 100_000, f -> 0));
    return TestWindow.show(primary, store, user);
  }

  private void open(FxRobot robot) throws Exception {
    window.open(robot, "night");
    until(() -> robot.lookup("#waveform").query().isFocused());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static MenuItem item(FxRobot robot, Command command) {
    MenuBar bar = robot.lookup(".menu-bar").queryAs(MenuBar.class);
    return bar.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(each -> command.id().equals(each.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void shortRowsLeadToAPlaceAndBack(FxRobot robot) throws Exception {
    open(robot);
    robot.push(KeyCode.F6);
    until(() -> robot.lookup("#disclosure-rows").query().isFocused());
    assertTrue(robot.lookup("#disclosure").query().isVisible());
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    until(() -> robot.lookup("#waveform").query().isFocused());
    assertFalse(robot.lookup("#disclosure").query().isVisible());
    robot.push(KeyCode.F6);
    until(() -> robot.lookup("#disclosure-rows").query().isFocused());
    robot.push(KeyCode.ESCAPE);
    until(() -> robot.lookup("#waveform").query().isFocused());
    assertFalse(robot.lookup("#disclosure").query().isVisible());
  }

  @Test
  void leadsAreChangedByKey(FxRobot robot) throws Exception {
    open(robot);
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
    until(() -> robot.lookup("#lead-list").tryQuery().isPresent());
    ListView<?> list = robot.lookup("#lead-list").queryAs(ListView.class);
    robot.interact(list::requestFocus);
    Object first = list.getItems().getFirst();
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(first, list.getItems().get(1));
    assertEquals(1, list.getSelectionModel().getSelectedIndex());
    robot.push(KeyCode.I);
    assertTrue(list.getItems().get(1).toString().contains("inverted=true"));
  }

  @Test
  void theMeasureOfTheScreenIsRemembered(FxRobot robot) throws Exception {
    open(robot);
    robot.interact(() -> item(robot, Command.CALIBRATE_SCREEN).fire());
    until(() -> robot.lookup("#measure-use").tryQuery().isPresent());
    assertEquals(0, user.settings().of(Remembered.PIXELS_PER_MILLIMETRE).get());
    robot.interact(() -> robot.lookup("#measure-slider").queryAs(Slider.class).setValue(420));
    robot.interact(() -> robot.lookup("#measure-use").queryAs(Button.class).fire());
    assertEquals(4.2, user.settings().of(Remembered.PIXELS_PER_MILLIMETRE).get(), 1e-9);
  }
}
