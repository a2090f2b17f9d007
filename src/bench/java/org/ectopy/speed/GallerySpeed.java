package org.ectopy.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/**
 * Opens a gallery of 10,000 beats and scrolls through it, with the software pipeline, on virtual
 * screens of 1920 x 1080 and 3840 x 2160 pixels, and prints how long opening takes and what frames
 * cost.
 */
public final class GallerySpeed {

  private GallerySpeed() {}

  /** On the header of the first argument, else on a sample that comes with the program. */
  public static void main(String[] arguments) throws IOException {
    String record =
        arguments.length > 0
            ? arguments[0]
            : WindowJvm.home().resolve("sample-records/mixed.hea").toString();
    run(record, new VirtualScreen.Size(1920, 1080), 1);
    run(record, new VirtualScreen.Size(3840, 2160), 2);
  }

  private static void run(String record, VirtualScreen.Size size, double scale) throws IOException {
    PrintStream out = System.out;
    out.printf("%n%d x %d at %.0f %%; %s%n", size.width(), size.height(), 100 * scale, Load.now());
    try (VirtualScreen screen = VirtualScreen.open(size)) {
      WindowJvm.run(GalleryRun.class, screen, scale, List.of(record));
    }
    out.println(Load.now());
  }
}
