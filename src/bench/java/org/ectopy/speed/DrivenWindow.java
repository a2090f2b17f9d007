package org.ectopy.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.ectopy.ui.shell.Workbench;

/** The program's own window in this process, filled over the screen and moved by its wheel. */
final class DrivenWindow {

  private static final double PIXELS_PER_NOTCH = 40;
  private static final double ZOOM_PER_NOTCH = 1.2;
  private static final double SCREENS_PER_NOTCH = 1.0 / 12;
  private static final long LONGEST_WAIT_NANOS = 120_000_000_000L;
  private static final long IDLE_SAMPLE_MILLIS = 500;
  private static final double IDLE = 0.08;
  private static final int IDLE_SAMPLES = 4;

  private final Stage stage;
  private final Region paper;
  private final ImageView picture;

  private DrivenWindow(Stage stage) {
    this.stage = stage;
    this.paper = (Region) stage.getScene().lookup("#waveform");
    this.picture = (ImageView) paper.lookup("ImageView");
  }

  /** Starts the program on a record or a folder and waits until it is drawn and at rest. */
  static DrivenWindow open(Path toOpen) throws InterruptedException {
    Thread.currentThread().setUncaughtExceptionHandler(DrivenWindow::end);
    Thread.ofPlatform()
        .daemon()
        .name("program")
        .start(() -> Workbench.launch(WindowJvm.home(), List.of(toOpen)));
    waitFor(() -> !Window.getWindows().isEmpty());
    DrivenWindow window = onWindow(DrivenWindow::found);
    onWindow(window::fillScreen);
    waitFor(() -> window.picture.getImage() != null);
    rest();
    return window;
  }

  /** The window's own threads would keep the process alive. */
  private static void end(Thread thread, Throwable failure) {
    failure.printStackTrace();
    Runtime.getRuntime().halt(1);
  }

  private static DrivenWindow found() {
    return new DrivenWindow((Stage) Window.getWindows().getFirst());
  }

  private boolean fillScreen() {
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(javafx.stage.Screen.getPrimary().getBounds().getWidth());
    stage.setHeight(javafx.stage.Screen.getPrimary().getBounds().getHeight());
    return true;
  }

  Stage stage() {
    return stage;
  }

  /** Shows the traces. */
  ImageView picture() {
    return picture;
  }

  /** The paper's width in logical pixels. */
  double width() {
    return picture.getFitWidth();
  }

  /** Scrolls to the right by logical pixels; on the window's thread. */
  void scroll(double pixels) {
    double notches = Math.max(1, width() * SCREENS_PER_NOTCH / PIXELS_PER_NOTCH);
    wheel(-pixels / notches, false);
  }

  /** Zooms in time about the middle, in by a factor above 1; on the window's thread. */
  void zoom(double factor) {
    wheel(PIXELS_PER_NOTCH * Math.log(factor) / Math.log(ZOOM_PER_NOTCH), true);
  }

  private void wheel(double deltaY, boolean control) {
    Point2D middle = paper.localToScene(paper.getWidth() - width() / 2, paper.getHeight() / 2);
    double x = middle.getX();
    double y = middle.getY();
    paper.fireEvent(
        new ScrollEvent(
            ScrollEvent.SCROLL,
            x,
            y,
            x,
            y,
            false,
            control,
            false,
            false,
            false,
            false,
            0,
            deltaY,
            0,
            deltaY,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  /** A part of the window by its selector; on the window's thread. */
  Optional<Node> part(String selector) {
    return Optional.ofNullable(stage.getScene().lookup(selector));
  }

  /** Runs something on the window's thread and waits for it. */
  static <T> T onWindow(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> complete(result, work));
    return result.join();
  }

  /** Whatever goes wrong there goes wrong here: nobody waits for ever. */
  private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
    try {
      result.complete(work.get());
    } catch (RuntimeException e) {
      result.completeExceptionally(e);
    }
  }

  /** Waits until this process does next to nothing for two seconds. */
  static void rest() throws InterruptedException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    int idle = 0;
    long deadline = System.nanoTime() + LONGEST_WAIT_NANOS;
    while (idle < IDLE_SAMPLES && System.nanoTime() < deadline) {
      long before = system.getProcessCpuTime();
      Thread.sleep(IDLE_SAMPLE_MILLIS);
      double busy = (system.getProcessCpuTime() - before) / (IDLE_SAMPLE_MILLIS * 1e6);
      idle = busy < IDLE ? idle + 1 : 0;
    }
  }

  private static void waitFor(Supplier<Boolean> condition) throws InterruptedException {
    long deadline = System.nanoTime() + LONGEST_WAIT_NANOS;
    while (!condition.get()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("the window does not show what was waited for");
      }
      Thread.sleep(2);
    }
  }
}
