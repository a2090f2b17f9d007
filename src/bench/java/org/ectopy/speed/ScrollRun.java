package org.ectopy.speed;

import java.io.PrintStream;
import java.nio.file.Path;

/** Opens the window on a record, scrolls and zooms over it, and prints the memory in between. */
public final class ScrollRun {

  private static final int PRINTS = 12;
  private static final int STEPS_AT_ONCE = 12;
  private static final double PIXELS = 40;
  private static final int TURN = 600;

  private ScrollRun() {}

  /** With the record's header and the number of steps. */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out = System.out;
    int steps = Integer.parseInt(arguments[1]);
    DrivenWindow window = DrivenWindow.open(Path.of(arguments[0]));
    out.println("before: " + Memory.afterCollection());
    for (int done = 0; done < steps; done += STEPS_AT_ONCE) {
      int from = done;
      DrivenWindow.onWindow(
          () -> {
            for (int i = 0; i < STEPS_AT_ONCE; i++) {
              step(window, from + i);
            }
            return true;
          });
      if ((done + STEPS_AT_ONCE) / (steps / PRINTS) > done / (steps / PRINTS)) {
        out.println("after " + (done + STEPS_AT_ONCE) + " steps: " + Memory.afterCollection());
      }
      Thread.sleep(2);
    }
    System.exit(0);
  }

  /** On and on, back every now and then, in and out in between. */
  private static void step(DrivenWindow window, int step) {
    window.scroll(step / TURN % 4 == 3 ? -PIXELS : PIXELS);
    if (step % TURN == 0) {
      window.zoom(step / TURN % 2 == 0 ? 3 : 1 / 3.0);
    }
  }
}
