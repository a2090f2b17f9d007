package org.ectopy.speed;

import java.io.IOException;
import java.util.List;
import org.ectopy.synthesis.ScriptException;

/**
 * Clicks on half an hour and on a day in the program's list of records, and prints how long it
 * takes until the traces are drawn.
 */
public final class FirstPaint {

  private FirstPaint() {}

  /** Without arguments. */
  public static void main(String[] arguments) throws IOException, ScriptException {
    LongRecords records = LongRecords.ready();
    System.out.println(Load.now());
    try (VirtualScreen screen = VirtualScreen.open(new VirtualScreen.Size(1920, 1080))) {
      WindowJvm.run(FirstPaintRun.class, screen, 1, List.of(records.folder().toString()));
    }
    System.out.println(Load.now());
  }
}
