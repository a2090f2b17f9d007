package org.ectopy.ui.shell;

import static org.ectopy.ui.shell.TestWindow.text;
import static org.ectopy.ui.shell.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.FakeUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Presents a record in the real window, by keys. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class PresenterTest {

  private Stage stage;
  private TestWindow window;

  /** A headless window that has filled the screen never gets smaller again: not the shared one. */
  @Start
  void start(Stage shared) {
    stage = new Stage();
    FakeStore store = new FakeStore().with(FakeRecords.beating("night", 2000));
    window = TestWindow.show(stage, store, FakeUser.data());
    Rectangle2D screen = Screen.getPrimary().getBounds();
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(screen.getWidth());
    stage.setHeight(screen.getHeight());
  }

  @AfterEach
  void stop() {
    window.stop();
  }

  private void present(FxRobot robot) throws Exception {
    window.open(robot, "night", "19 beats");
    robot.push(KeyCode.SHIFT, KeyCode.F11);
    until(() -> robot.lookup("#presenter").tryQuery().isPresent());
    window.layOut(robot);
  }

  private static Node traces(FxRobot robot) {
    return robot.lookup("#waveform").query();
  }

  private boolean chromeShown() {
    return stage.getScene().getRoot().getChildrenUnmodifiable().getFirst().isVisible();
  }

  /** How many pixels of the traces and what is above them are red as ventricular beats are. */
  private static long colored(FxRobot robot) {
    WritableImage[] image = new WritableImage[1];
    robot.interact(() -> image[0] = traces(robot).snapshot(null, null));
    PixelReader pixels = image[0].getPixelReader();
    long count = 0;
    for (int y = 0; y < image[0].getHeight(); y++) {
      for (int x = 0; x < image[0].getWidth(); x++) {
        Color color = pixels.getColor(x, y);
        count += color.getRed() > 0.6 && color.getGreen() < 0.3 && color.getBlue() < 0.3 ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void onLabelsOffAndLeave(FxRobot robot) throws Exception {
    window.open(robot, "night", "19 beats");
    window.layOut(robot);
    Parent home = traces(robot).getParent();
    double width = ((Region) traces(robot)).getWidth();
    int place = home.getChildrenUnmodifiable().indexOf(traces(robot));
    robot.push(KeyCode.SHIFT, KeyCode.F11);
    until(() -> robot.lookup("#presenter").tryQuery().isPresent());
    window.layOut(robot);
    assertTrue(stage.isFullScreen());
    assertTrue(traces(robot).getLocalToSceneTransform().getMxx() >= 1.5);
    assertTrue(stage.getScene().getRoot().getStyleClass().contains("presenting"));
    until(() -> colored(robot) > 0);
    robot.type(KeyCode.L);
    until(() -> colored(robot) == 0);
    robot.type(KeyCode.ESCAPE);
    until(() -> robot.lookup("#presenter").tryQuery().isEmpty());
    window.layOut(robot);
    until(() -> colored(robot) > 0);
    assertFalse(stage.getScene().getRoot().getStyleClass().contains("presenting"));
    assertEquals(home, traces(robot).getParent());
    assertEquals(place, home.getChildrenUnmodifiable().indexOf(traces(robot)));
    assertEquals(width, ((Region) traces(robot)).getWidth());
    assertEquals(1, traces(robot).getLocalToSceneTransform().getMxx());
    assertTrue(traces(robot).isFocused());
  }

  @Test
  void theChromeIsHiddenAndComesBack(FxRobot robot) throws Exception {
    present(robot);
    assertFalse(chromeShown());
    robot.push(KeyCode.SHIFT, KeyCode.F11);
    until(() -> robot.lookup("#presenter").tryQuery().isEmpty());
    assertTrue(chromeShown());
  }

  @Test
  void beatsAreSteppedThroughAndNothingIsEdited(FxRobot robot) throws Exception {
    present(robot);
    robot.type(KeyCode.RIGHT, 3);
    until(() -> text(robot, "#status-beat").startsWith("V "));
    robot.type(KeyCode.A);
    robot.type(KeyCode.DELETE);
    robot.type(KeyCode.INSERT);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    WaitForAsyncUtils.waitForFxEvents(20);
    assertEquals("", text(robot, "#status-document"));
    assertTrue(text(robot, "#status-beat").startsWith("V "));
    assertTrue(robot.lookup("#strip-note").tryQuery().isEmpty());
  }

  @Test
  void escapeLeavesTheCalipersFirst(FxRobot robot) throws Exception {
    present(robot);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    until(() -> robot.lookup("#calipers").query().isVisible());
    robot.type(KeyCode.ESCAPE);
    until(() -> !robot.lookup("#calipers").query().isVisible());
    assertTrue(robot.lookup("#presenter").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    until(() -> robot.lookup("#presenter").tryQuery().isEmpty());
  }

  @Test
  void aRingFollowsThePointerAndBecomesASpotlight(FxRobot robot) throws Exception {
    present(robot);
    robot.moveTo(traces(robot));
    Node pointer = robot.lookup("#presenter-pointer").query();
    until(pointer::isVisible);
    assertFalse(robot.lookup("#presenter-shade").query().isVisible());
    robot.type(KeyCode.S);
    until(() -> robot.lookup("#presenter-shade").query().isVisible());
    robot.type(KeyCode.S);
    until(() -> !robot.lookup("#presenter-shade").query().isVisible());
  }

  /** The key for it, pressed on the traces, whichever window is in front. */
  private static void push(FxRobot robot) {
    robot.interact(
        () ->
            traces(robot)
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.F11, true, false, false, false)));
  }

  @Test
  void windowsBesideAreHiddenMeanwhile(FxRobot robot) throws Exception {
    window.open(robot, "night", "19 beats");
    Window away = SideWindowsTest.evaluation(robot);
    push(robot);
    until(() -> robot.lookup("#presenter").tryQuery().isPresent());
    assertFalse(away.isShowing());
    push(robot);
    until(() -> robot.lookup("#presenter").tryQuery().isEmpty());
    assertTrue(away.isShowing());
    assertTrue(robot.lookup("#evaluation-line").tryQuery().isPresent(), "with what was in it");
    assertTrue(robot.lookup("#tab-evaluate").tryQuery().isEmpty(), "it is still away");
  }

  @Test
  void theAtlasComesBackToo(FxRobot robot) throws Exception {
    window.open(robot, "night", "19 beats");
    Window atlas = SideWindowsTest.atlas(robot);
    push(robot);
    until(() -> robot.lookup("#presenter").tryQuery().isPresent());
    assertFalse(atlas.isShowing());
    push(robot);
    until(atlas::isShowing);
  }
}
