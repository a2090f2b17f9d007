package org.ectopy.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/**
 * Scrolls in the program's own window, on a virtual screen of 1920 x 1080 pixels, before and while
 * a model is trained on the samples that come with the program, and prints what each frame costs.
 */
public final class TrainingFrames {

  private TrainingFrames() {}

  /** Without arguments. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    VirtualScreen.Size size = new VirtualScreen.Size(1920, 1080);
    out.printf("%d x %d; %s%n", size.width(), size.height(), Load.now());
    String record = WindowJvm.home().resolve("sample-records/mixed.hea").toString();
    try (VirtualScreen screen = VirtualScreen.open(size)) {
      WindowJvm.run(TrainingFrameRun.class, screen, 1, List.of(record));
    }
    out.println(Load.now());
  }
}
