package org.ectopy.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.ectopy.synthesis.ScriptException;

/**
 * Scrolls and zooms over a day of twelve leads in the program's own window, on virtual screens of
 * 1920 x 1080 and 3840 x 2160 pixels, with the software pipeline, and prints what each frame costs.
 */
public final class FrameTimes {

  private FrameTimes() {}

  /** Without arguments. */
  public static void main(String[] arguments) throws IOException, ScriptException {
    LongRecords records = LongRecords.ready();
    run(records, new VirtualScreen.Size(1920, 1080), 1);
    run(records, new VirtualScreen.Size(3840, 2160), 2);
  }

  private static void run(LongRecords records, VirtualScreen.Size size, double scale)
      throws IOException {
    PrintStream out = System.out;
    out.printf("%n%d x %d at %.0f %%; %s%n", size.width(), size.height(), 100 * scale, Load.now());
    try (VirtualScreen screen = VirtualScreen.open(size)) {
      WindowJvm.run(FrameRun.class, screen, scale, List.of(records.day().toString()));
    }
    out.println(Load.now());
  }
}
