package org.ectopy.ui.shell;

import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** What tests of the real window have in common: each has one of its own, closed after it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // begin is called before each test
abstract class ShownWindow {

  Stage stage;
  TestWindow window;

  /** Shows the window of a test; called on the window's thread. */
  abstract TestWindow show(Stage primary);

  /** TestFX looks for what starts a test in the test's own class alone, so this is no start. */
  @BeforeEach
  final void begin() throws TimeoutException {
    FxToolkit.setupStage(
        shared -> {
          // What one window had its stage ask before closing is nothing to the next.
          stage = new Stage();
          window = show(stage);
        });
  }

  @AfterEach
  final void stop() {
    window.stop();
  }
}
