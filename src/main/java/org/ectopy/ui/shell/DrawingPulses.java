package org.ectopy.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.Scene;

/**
 * Tells whether a scene is being drawn frame after frame, as while somebody scrolls. Single frames,
 * such as a curve that grows, do not count.
 */
final class DrawingPulses implements BooleanSupplier {

  private static final long NANOS_APART = 60_000_000;
  private static final int FRAMES = 4;

  private volatile long last = System.nanoTime() - NANOS_APART;
  private volatile int run;

  /** Follows a scene, on the window's thread. */
  void follow(Scene scene) {
    scene.addPreLayoutPulseListener(this::pulse);
  }

  private void pulse() {
    long now = System.nanoTime();
    int before = run;
    run = now - last < NANOS_APART ? before + 1 : 0;
    last = now;
  }

  /** Whether frames follow each other just now; any thread may ask. */
  @Override
  public boolean getAsBoolean() {
    return run >= FRAMES && System.nanoTime() - last < NANOS_APART;
  }
}
