package org.ectopy.speed;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** Opens the window on a folder and clicks on the records in it by turns. */
public final class FirstPaintRun {

  private static final int CLICKS = 8;

  private FirstPaintRun() {}

  /** On the folder of the first argument, which holds the records {@code half} and {@code day}. */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out = System.out;
    DrivenWindow window = DrivenWindow.open(Path.of(arguments[0], "half.hea"));
    Quantiles half = new Quantiles();
    Quantiles day = new Quantiles();
    for (int i = 0; i < CLICKS; i++) {
      double dayMillis = click(window, "day");
      DrivenWindow.rest();
      double halfMillis = click(window, "half");
      DrivenWindow.rest();
      out.printf(Locale.ROOT, "day %.0f ms, half an hour %.0f ms%n", dayMillis, halfMillis);
      if (i > 0) {
        day.add(dayMillis);
        half.add(halfMillis);
      }
    }
    out.printf(
        Locale.ROOT,
        "from the click to the traces, median and worst of %d after the first:"
            + " a day %.0f and %.0f ms, half an hour %.0f and %.0f ms%n",
        day.count(),
        day.at(0.5),
        day.at(1),
        half.at(0.5),
        half.at(1));
    click(window, "day");
    DrivenWindow.rest();
    out.println("with the day open: " + Memory.afterCollection());
    System.exit(0);
  }

  /** Milliseconds from the click to the end of the pulse that shows the record. */
  private static double click(DrivenWindow window, String record) throws InterruptedException {
    CompletableFuture<Long> drawn = new CompletableFuture<>();
    ChangeListener<Image> shown =
        (all, before, now) -> {
          if (window.stage().getTitle().contains(record)) {
            afterNextPulse(window, drawn);
          }
        };
    long clicked =
        DrivenWindow.onWindow(
            () -> {
              window.picture().imageProperty().addListener(shown);
              Bounds row = row(window, record);
              Robot robot = new Robot();
              robot.mouseMove(row.getCenterX(), row.getCenterY());
              long now = System.nanoTime();
              robot.mouseClick(MouseButton.PRIMARY);
              return now;
            });
    try {
      return (drawn.orTimeout(60, TimeUnit.SECONDS).join() - clicked) / 1e6;
    } finally {
      DrivenWindow.onWindow(
          () -> {
            window.picture().imageProperty().removeListener(shown);
            return true;
          });
    }
  }

  /** The pulse after the one that shows the picture begins when that has been rendered. */
  private static void afterNextPulse(DrivenWindow window, CompletableFuture<Long> drawn) {
    Runnable[] second = new Runnable[1];
    Runnable first =
        new Runnable() {
          @Override
          public void run() {
            window.stage().getScene().removePostLayoutPulseListener(this);
            window.stage().getScene().addPostLayoutPulseListener(second[0]);
            javafx.application.Platform.requestNextPulse();
          }
        };
    second[0] =
        () -> {
          window.stage().getScene().removePostLayoutPulseListener(second[0]);
          drawn.complete(System.nanoTime());
        };
    window.stage().getScene().addPostLayoutPulseListener(first);
  }

  /** Where the list names a record. */
  private static Bounds row(DrivenWindow window, String record) {
    for (Node cell : window.stage().getScene().getRoot().lookupAll(".list-cell")) {
      if (String.valueOf(cell.getAccessibleText()).startsWith(record + " ")) {
        return cell.localToScreen(cell.getBoundsInLocal());
      }
    }
    throw new IllegalStateException("the list does not show " + record);
  }
}
