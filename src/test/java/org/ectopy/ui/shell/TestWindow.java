package org.ectopy.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.BackgroundTasks;
import org.ectopy.ui.session.JudgeSource;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.ui.session.SharedJudge;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.session.UserData;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window over records in memory, and what tests ask of it. */
final class TestWindow {

  private final ExecutorService painter = Executors.newSingleThreadExecutor();
  private final ExecutorService disk = Executors.newSingleThreadExecutor();
  private final Stage stage;
  private final WorkbenchWindow window;

  private TestWindow(Stage stage, RecordStore store, Optional<SharedJudge> judge, UserData user) {
    this.stage = stage;
    Threads threads =
        new Threads(
            BackgroundTasks.onThreads(Platform::runLater), painter, disk, Platform::runLater);
    window = new WorkbenchWindow(stage, store, judge, threads, user);
    window.show();
  }

  /** A window without a model; to be called on the window's thread. */
  static TestWindow show(Stage stage, RecordStore store, UserData user) {
    return new TestWindow(stage, store, Optional.empty(), user);
  }

  /** A window with a model; to be called on the window's thread. */
  static TestWindow show(Stage stage, FakeStore store, JudgeSource judge, UserData user) {
    return new TestWindow(stage, store, Optional.of(new SharedJudge(judge)), user);
  }

  /** Begins to open a record by its name. */
  void open(FxRobot robot, String name) {
    robot.interact(() -> window.open(FakeStore.header(name)));
  }

  /** Opens a record and waits until its beats are counted. */
  void open(FxRobot robot, String name, String beats) throws Exception {
    open(robot, name);
    until(() -> text(robot, "#status-beat").equals(beats));
  }

  /** Has the program be started again by somebody. */
  void onRestart(Consumer<Optional<Path>> wish) {
    window.onRestart(wish);
  }

  /** The window's theme. */
  ThemeSwitch theme() {
    return window.theme();
  }

  /** Names beside the rows of beats make the paper narrower, and that moves its middle. */
  void layOut(FxRobot robot) {
    robot.interact(
        () -> {
          Parent root = stage.getScene().getRoot();
          root.applyCss();
          root.layout();
        });
  }

  /** Closes the document and the window. */
  void stop() {
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          window.close();
          stage.hide();
        });
    painter.shutdownNow();
    disk.shutdown();
  }

  /** Waits, up to 20 s, until something holds. */
  static void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** The words of a label; none where it is not there. */
  static String text(FxRobot robot, String query) {
    return robot.lookup(query).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
  }
}
