package org.ectopy.speed;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.image.Image;

/** Carries a motion out, one step at each pulse, and measures the frames that come of it. */
final class Frames extends AnimationTimer {

  private static final double WARM_UP_SECONDS = 1.5;
  private static final double NANOS = 1e9;

  private final DrivenWindow window;
  private final Motion motion;
  private final CompletableFuture<String> done = new CompletableFuture<>();
  private final Work windowThread = new Work("JavaFX Application Thread");
  private final Work renderer = new Work("QuantumRenderer-0");
  private final Work painter = new Work("ectopy-painter");
  private final Quantiles all = new Quantiles();
  private final Quantiles javaFx = new Quantiles();
  private final Quantiles render = new Quantiles();
  private final Quantiles paint = new Quantiles();
  private final Quantiles apart = new Quantiles();
  private Image shown;
  private double javaFxSinceShown;
  private double renderSinceShown;
  private double paintSinceShown;
  private long began;
  private long last;
  private long lastShown;
  private long measuredFrom;

  Frames(DrivenWindow window, Motion motion) {
    this.window = window;
    this.motion = motion;
    this.shown = window.picture().getImage();
  }

  /** Carries it out and puts it into words. */
  static String of(DrivenWindow window, Motion motion) {
    Frames frames = DrivenWindow.onWindow(() -> new Frames(window, motion));
    DrivenWindow.onWindow(
        () -> {
          frames.start();
          return true;
        });
    return frames.done.join();
  }

  @Override
  public void handle(long ignored) {
    long now = System.nanoTime();
    if (began == 0) {
      began = now;
      last = now;
    }
    boolean warm = now - began > WARM_UP_SECONDS * NANOS;
    measure(now, warm);
    if (now - began > Motion.SECONDS_LONG * NANOS) {
      stop();
      done.complete(words(now));
      return;
    }
    motion.step(window, (now - began) / NANOS, (now - last) / NANOS);
    last = now;
  }

  /** What the threads did up to the frame that is shown belongs to that frame. */
  private void measure(long now, boolean warm) {
    javaFxSinceShown += windowThread.sinceLast();
    renderSinceShown += renderer.sinceLast();
    paintSinceShown += painter.sinceLast();
    Image image = window.picture().getImage();
    if (image.equals(shown)) {
      return;
    }
    shown = image;
    if (warm && measuredFrom != 0) {
      javaFx.add(javaFxSinceShown);
      render.add(renderSinceShown);
      paint.add(paintSinceShown);
      all.add(javaFxSinceShown + renderSinceShown + paintSinceShown);
      apart.add((now - lastShown) / 1e6);
    } else if (warm) {
      measuredFrom = now;
    }
    lastShown = now;
    javaFxSinceShown = 0;
    renderSinceShown = 0;
    paintSinceShown = 0;
  }

  private String words(long now) {
    double perSecond = all.count() / ((now - measuredFrom) / NANOS);
    return String.format(
        Locale.ROOT,
        "%s %5.1f | %s | %s | %s | %s | %s",
        motion,
        perSecond,
        javaFx,
        render,
        paint,
        all,
        apart);
  }

  /** The heads of the columns. */
  static String heads() {
    String quantiles = "  p50   p99   max";
    return String.format(
            Locale.ROOT,
            "%-26s %5s | %-17s | %-17s | %-17s | %-17s | %-17s%n",
            "processor time in ms",
            "f/s",
            "JavaFX thread",
            "rendering",
            "page painting",
            "all three",
            "clock, apart")
        + " ".repeat(32)
        + (" | " + quantiles).repeat(5);
  }
}
