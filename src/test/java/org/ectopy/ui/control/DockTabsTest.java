package org.ectopy.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class DockTabsTest {

  private Stage stage;
  private DockTabs tabs;

  @Start
  void start(Stage primary) {
    stage = primary;
    tabs = new DockTabs(stage, scene -> {}).add(tab("rr")).add(tab("marks"));
    stage.setScene(new Scene(tabs, 600, 400));
    stage.show();
  }

  private static DockTab tab(String id) {
    return new DockTab(id, id, new Label(id), new Region());
  }

  @Test
  void tellsWhichPartIsSeenAndWhichAreAway(FxRobot robot) {
    assertEquals("rr", tabs.open().get());
    robot.interact(() -> tabs.undock("rr"));
    assertEquals("marks", tabs.open().get());
    assertEquals(List.of("rr"), tabs.away().get());
    robot.interact(() -> tabs.undock("marks"));
    assertEquals("", tabs.open().get());
    assertEquals(List.of("rr", "marks"), tabs.away().get());
  }

  @Test
  void aPartComesBackWithItsWindow(FxRobot robot) {
    robot.interact(() -> tabs.undock("marks"));
    robot.interact(() -> own("marks").fireEvent(closing()));
    assertEquals(List.of(), tabs.away().get());
    assertEquals("marks", tabs.open().get());
  }

  @Test
  void aPartIsAwayStillWhenTheMainWindowGoes(FxRobot robot) {
    robot.interact(() -> tabs.undock("marks"));
    Window own = own("marks");
    robot.interact(stage::hide);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(own.isShowing());
    assertEquals(List.of("marks"), tabs.away().get());
  }

  @Test
  void whoEntersAPartHasTheKeysInItAndElseOnItsName(FxRobot robot) {
    TextField keys = new TextField();
    HBox content = new HBox(new Button("first"), keys);
    robot.interact(
        () -> {
          tabs.add(new DockTab("cards", "cards", content, new Region(), keys));
          tabs.show("cards");
          tabs.enter("cards");
        });
    assertTrue(keys.isFocused());
    robot.interact(
        () -> {
          content.setVisible(false);
          tabs.enter("cards");
        });
    assertTrue(robot.lookup("#tab-cards").query().isFocused());
  }

  /** As a person closes a window. */
  private static WindowEvent closing() {
    return new WindowEvent(own("marks"), WindowEvent.WINDOW_CLOSE_REQUEST);
  }

  private static Stage own(String title) {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(window -> title.equals(window.getTitle()))
        .findFirst()
        .orElseThrow();
  }
}
