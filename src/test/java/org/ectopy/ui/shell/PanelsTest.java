package org.ectopy.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class PanelsTest {

  private static final double WIDTH = 900;

  private final Settings settings = new Settings();
  private final CommandTable table = new CommandTable();
  private Stage stage;
  private Pane records = new Pane();
  private Pane beat = new Pane();
  private Panels panels;

  @Start
  void start(Stage primary) {
    stage = primary;
    build();
    stage.show();
  }

  private void build() {
    records = new Pane();
    beat = new Pane();
    panels = new Panels(new Pane(), settings).fill(Panel.RECORDS, records).fill(Panel.BEAT, beat);
    panels.install(table);
    stage.setScene(new Scene((Parent) panels.view(), WIDTH, 500));
  }

  @Test
  void anEmptySlotIsNotShown() {
    assertTrue(panels.shows(Panel.RECORDS));
    assertFalse(panels.shows(Panel.LOWER));
    assertFalse(table.has(Command.LOWER_PANEL));
    assertEquals(0.16 * WIDTH, records.getWidth(), 4);
    assertEquals(0.19 * WIDTH, beat.getWidth(), 4);
  }

  @Test
  void aCommandHidesAndShowsAPanelWithItsWidth(FxRobot robot) {
    double width = beat.getWidth();
    robot.interact(() -> table.run(Command.BEAT_PANEL));
    assertFalse(panels.shows(Panel.BEAT));
    assertEquals(List.of("BEAT"), settings.of(Remembered.HIDDEN_PANELS).get());
    robot.interact(() -> table.run(Command.BEAT_PANEL));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(panels.shows(Panel.BEAT));
    assertEquals(width, beat.getWidth(), 4);
  }

  @Test
  void whatWasDraggedAndHiddenIsSoAtTheNextStart(FxRobot robot) throws TimeoutException {
    SplitPane across = (SplitPane) panels.view();
    robot.interact(() -> across.setDividerPosition(0, 0.26));
    robot.clickOn(records);
    double width = records.getWidth();
    assertEquals(0.26 * WIDTH, width, 6);
    robot.interact(() -> table.run(Command.BEAT_PANEL));
    robot.interact(this::build);
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> Math.abs(records.getWidth() - width) < 4);
    assertFalse(panels.shows(Panel.BEAT));
  }
}
