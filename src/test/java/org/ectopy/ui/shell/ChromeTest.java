package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.Theme;
import org.ectopy.ui.session.UserData;
import org.ectopy.ui.session.WindowPlace;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Menus, palette, sheet of keys and what is remembered, in the real window. */
class ChromeTest extends ShownWindow {

  /** Panels have no menu of their own. */
  private static final int HELP_MENU = 5;

  private final UserData user = FakeUser.data();

  @Override
  TestWindow show(Stage primary) {
    FakeStore store =
        new FakeStore().with(FakeRecords.of("night", 2, 100_000, f -> (int) (f % 100)));
    user.settings().of(Remembered.THEME).set(Theme.DARK);
    user.settings().of(Remembered.SPEED).set(50.0);
    user.settings().of(Remembered.WINDOW).set(new WindowPlace(30, 40, 900, 700, false));
    return TestWindow.show(primary, store, user);
  }

  private void openNight(FxRobot robot) throws Exception {
    window.open(robot, "night");
    until(() -> text(robot, "#status-beat").equals("999 beats"));
  }

  private static Menu menu(FxRobot robot, int index) {
    return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().get(index);
  }

  private static MenuItem item(FxRobot robot, int menu, Command command) {
    return menu(robot, menu).getItems().stream()
        .filter(item -> command.id().equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  private static void look(FxRobot robot, int menu) {
    robot.interact(
        () -> {
          menu(robot, menu).show();
          menu(robot, menu).hide();
        });
  }

  @Test
  void startsAsItWasLeft(FxRobot robot) throws Exception {
    assertEquals(ColorScheme.DARK, window.theme().scheme());
    assertEquals(30, stage.getX(), 0.5);
    assertEquals(900, stage.getWidth(), 0.5);
    openNight(robot);
    assertTrue(robot.lookup("50 mm/s").tryQuery().isPresent());
  }

  @Test
  void remembersWhereTheWindowIsPut(FxRobot robot) throws Exception {
    robot.interact(() -> stage.setX(55));
    until(() -> user.settings().of(Remembered.WINDOW).get().x() == 55);
  }

  @Test
  void menuItemsWaitForWhatTheyNeed(FxRobot robot) throws Exception {
    look(robot, 2);
    assertTrue(item(robot, 2, Command.NEXT_BEAT).isDisable());
    openNight(robot);
    look(robot, 2);
    assertFalse(item(robot, 2, Command.NEXT_BEAT).isDisable());
    assertEquals("\u2192", item(robot, 2, Command.NEXT_BEAT).getAccelerator().getDisplayText());
  }

  @Test
  void keysThatAreTypedIntoTheFilterStayThere(FxRobot robot) throws Exception {
    openNight(robot);
    robot.type(KeyCode.END);
    String place = text(robot, "#status-place");
    TextField filter = robot.lookup("#records-filter").queryAs(TextField.class);
    robot.interact(filter::requestFocus);
    robot.targetWindow(stage).write("a b");
    robot.type(KeyCode.HOME, KeyCode.RIGHT, KeyCode.DELETE, KeyCode.BACK_SPACE);
    assertEquals("b", filter.getText());
    assertEquals(place, text(robot, "#status-place"));
    assertTrue(filter.isFocused());
  }

  @Test
  void aRecordThatWasOpenedIsRecent(FxRobot robot) throws Exception {
    openNight(robot);
    Menu recent =
        menu(robot, 0).getItems().stream()
            .filter(Menu.class::isInstance)
            .map(Menu.class::cast)
            .findFirst()
            .orElseThrow();
    MenuItem night = recent.getItems().getFirst();
    assertTrue(night.getText().startsWith("night"), night.getText());
    robot.interact(() -> recent.getOnShowing().handle(null));
    until(night::isDisable);
    robot.interact(() -> recent.getItems().getLast().fire());
    assertEquals(List.of(), user.settings().of(Remembered.RECENT).get());
  }

  @Test
  void thePaletteDoesWhatIsFound(FxRobot robot) throws Exception {
    openNight(robot);
    robot.push(KeyCode.CONTROL, KeyCode.L);
    Node palette = robot.lookup("#palette").query();
    assertTrue(palette.isVisible());
    robot.targetWindow(stage).write("end of");
    robot.type(KeyCode.ENTER);
    assertFalse(palette.isVisible());
    assertFalse(text(robot, "#status-place").startsWith("00:00"));
    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.type(KeyCode.ESCAPE);
    assertFalse(palette.isVisible());
  }

  @Test
  void theSheetOfKeysFitsTheWindow(FxRobot robot) {
    robot.type(KeyCode.F1);
    WaitForAsyncUtils.waitForFxEvents();
    Bounds sheet = robot.lookup(".keys-sheet").query().getLayoutBounds();
    assertTrue(sheet.getHeight() <= stage.getScene().getHeight(), sheet.toString());
    assertTrue(sheet.getWidth() <= stage.getScene().getWidth(), sheet.toString());
    assertTrue(robot.lookup("premature ventricular contraction").tryQuery().isPresent());
    assertTrue(robot.lookup("Double click").tryQuery().isPresent());
    assertTrue(robot.lookup("Move that beat; Shift: no snap").tryQuery().isPresent());
    robot.type(KeyCode.F1);
    assertFalse(robot.lookup("#keys-sheet").query().isVisible());
  }

  @Test
  void aNoticeStaysWhenARecordOpens(FxRobot robot) throws Exception {
    robot.interact(() -> user.notice().set("settings.json: damaged"));
    openNight(robot);
    assertEquals("settings.json: damaged", text(robot, "#notice-message"));
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#notice").query().isVisible());
  }

  @Test
  void theDialoguesOpenAndEscLeavesThem(FxRobot robot) {
    for (String id : List.of("preferences-theme", "keys-table", "about-version")) {
      Command command =
          id.startsWith("pref")
              ? Command.PREFERENCES
              : id.startsWith("keys") ? Command.EDIT_KEYS : Command.ABOUT;
      robot.interact(() -> item(robot, HELP_MENU, command).fire());
      WaitForAsyncUtils.waitForFxEvents();
      assertTrue(robot.lookup("#" + id).tryQuery().isPresent(), id);
      robot.type(KeyCode.ESCAPE);
      WaitForAsyncUtils.waitForFxEvents();
      assertTrue(robot.lookup("#" + id).tryQuery().isEmpty(), id);
    }
  }
}
