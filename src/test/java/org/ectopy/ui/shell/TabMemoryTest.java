package org.ectopy.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.ectopy.ui.control.DockTab;
import org.ectopy.ui.control.DockTabs;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class TabMemoryTest {

  private final Settings settings = new Settings();
  private DockTabs tabs;

  @Start
  void start(Stage stage) {
    tabs = new DockTabs(stage, scene -> {});
    List.of("beats", "rr", "marks")
        .forEach(id -> tabs.add(new DockTab(id, id, new Label(id), new Region())));
    stage.setScene(new Scene(tabs, 600, 400));
    stage.show();
  }

  private void restore(FxRobot robot) {
    robot.interact(() -> new TabMemory(tabs, settings).restore());
  }

  @Test
  void whatIsSeenAndWhatIsAwayIsRemembered(FxRobot robot) {
    restore(robot);
    assertEquals("beats", tabs.open().get());
    robot.interact(() -> tabs.undock("rr"));
    robot.interact(() -> tabs.show("marks"));
    assertEquals("marks", settings.of(Remembered.LOWER_TAB).get());
    assertEquals(List.of("rr"), settings.of(Remembered.UNDOCKED_TABS).get());
  }

  @Test
  void tabsStandWhereTheyWereAndUnknownOnesAreLeftOut(FxRobot robot) {
    settings.of(Remembered.LOWER_TAB).set("marks");
    settings.of(Remembered.UNDOCKED_TABS).set(List.of("rr", "a tab of another version"));
    restore(robot);
    assertEquals("marks", tabs.open().get());
    assertEquals(List.of("rr"), tabs.away().get());
  }
}
