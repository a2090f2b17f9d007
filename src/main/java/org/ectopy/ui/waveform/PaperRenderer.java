package org.ectopy.ui.waveform;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.ectopy.ui.control.RasterImage;
import org.ectopy.ui.session.Problems;
import org.ectopy.ui.trace.LatestOnly;
import org.ectopy.ui.trace.Page;
import org.ectopy.ui.trace.PagePainter;
import org.ectopy.ui.trace.Raster;

/** Draws pages on a thread of its own, the newest asked for first, and hands them to the window. */
final class PaperRenderer {

  /** One is shown, one may still be on its way to the screen, one is drawn on. */
  private static final int IMAGES = 3;

  private final PagePainter painter = new PagePainter();
  private final RasterImage[] images = new RasterImage[IMAGES];
  private final LatestOnly<Page> requests;
  private final Executor window;
  private final Consumer<Frame> shown;
  private int next;

  /**
   * @param worker runs one thing at a time
   * @param window runs what touches the window
   * @param shown gets each page that was drawn, on the window's thread
   */
  PaperRenderer(Executor worker, Executor window, Consumer<Frame> shown) {
    this.requests = new LatestOnly<>(worker, this::draw);
    this.window = window;
    this.shown = shown;
    for (int i = 0; i < IMAGES; i++) {
      images[i] = new RasterImage(new Raster(1, 1));
    }
  }

  /** Asks for a page. */
  void ask(Page page) {
    requests.ask(page);
  }

  private void draw(Page page) {
    RasterImage image = imageFor(page);
    String problem = "";
    try {
      painter.paint(page, image.raster());
    } catch (IOException | RuntimeException e) {
      problem = Problems.sentence(e);
    }
    Frame frame = new Frame(page, image, problem);
    window.execute(() -> shown.accept(frame));
  }

  private RasterImage imageFor(Page page) {
    next = (next + 1) % IMAGES;
    Raster raster = images[next].raster();
    int width = page.sheet().width();
    int height = page.sheet().height();
    if (raster.width() != width || raster.height() != height) {
      images[next] = new RasterImage(new Raster(width, height));
    }
    return images[next];
  }

  /**
   * A page that was drawn.
   *
   * @param problem why its traces are missing; empty where they are not
   */
  record Frame(Page page, RasterImage image, String problem) {}
}
