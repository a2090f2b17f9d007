package org.ectopy.speed;

import java.io.IOException;
import java.util.List;
import org.ectopy.synthesis.ScriptException;

/**
 * Scrolls over a day of twelve leads as often as an hour of continuous scrolling would (60 steps a
 * second), as fast as the program draws, and prints the memory that it holds in between.
 */
public final class ScrollMemory {

  private ScrollMemory() {}

  /** With the number of steps, if it is not to be that of an hour. */
  public static void main(String[] arguments) throws IOException, ScriptException {
    String steps = arguments.length == 0 ? "216000" : arguments[0];
    LongRecords records = LongRecords.ready();
    try (VirtualScreen screen = VirtualScreen.open(new VirtualScreen.Size(1920, 1080))) {
      WindowJvm.run(ScrollRun.class, screen, 1, List.of(records.day().toString(), steps));
    }
  }
}
