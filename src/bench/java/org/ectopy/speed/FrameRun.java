package org.ectopy.speed;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Opens the window on a record and prints the frames of one motion after the other. */
public final class FrameRun {

  private static final double DAY_SECONDS = 86_400;
  private static final double FAR = 1e9;
  private static final List<Motion> MOTIONS =
      List.of(
          Motion.scrolling("1 s in view", 1),
          Motion.scrolling("10 s", 10),
          Motion.scrolling("1 min", 60),
          Motion.scrolling("10 min", 600),
          Motion.scrolling("1 h", 3_600),
          Motion.scrolling("12 h", 43_200),
          Motion.zooming("1 s to 24 h", 1, DAY_SECONDS),
          Motion.zooming("24 h to 1 s", DAY_SECONDS, 1));

  private FrameRun() {}

  /** On the record of the first argument, its header; only motions that the second is part of. */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out = System.out;
    DrivenWindow window = DrivenWindow.open(Path.of(arguments[0]));
    out.println(Frames.heads());
    for (Motion motion : MOTIONS) {
      if (arguments.length > 1 && !motion.name().contains(arguments[1])) {
        continue;
      }
      DrivenWindow.onWindow(
          () -> {
            window.zoom(1 / FAR);
            window.zoom(DAY_SECONDS / motion.fromSeconds());
            return true;
          });
      Thread.sleep(500);
      out.println(Frames.of(window, motion));
    }
    System.exit(0);
  }
}
