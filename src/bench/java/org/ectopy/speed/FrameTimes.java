package org.ectopy.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ectopy.synthesis.ScriptException;

/**
 * Scrolls and zooms over a day of twelve leads in the program's own window, on virtual screens of
 * 1920 x 1080 and 3840 x 2160 pixels, with the software pipeline, and prints what each frame costs.
 */
public final class FrameTimes {

  private FrameTimes() {}

  /** For both without arguments; else for a width, and for motions with a word in their names. */
  public static void main(String[] arguments) throws IOException, ScriptException {
    LongRecords records = LongRecords.ready();
    List<String> record = List.of(records.day().toString());
    List<String> asked = Stream.concat(record.stream(), Arrays.stream(arguments).skip(1)).toList();
    String width = arguments.length == 0 ? "" : arguments[0];
    if (!width.equals("3840")) {
      run(asked, new VirtualScreen.Size(1920, 1080), 1);
    }
    if (!width.equals("1920")) {
      run(asked, new VirtualScreen.Size(3840, 2160), 2);
    }
  }

  private static void run(List<String> asked, VirtualScreen.Size size, double scale)
      throws IOException {
    PrintStream out = System.out;
    out.printf("%n%d x %d at %.0f %%; %s%n", size.width(), size.height(), 100 * scale, Load.now());
    try (VirtualScreen screen = VirtualScreen.open(size)) {
      WindowJvm.run(FrameRun.class, screen, scale, asked);
    }
    out.println(Load.now());
  }
}
