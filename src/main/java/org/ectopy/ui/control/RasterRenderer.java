package org.ectopy.ui.control;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ectopy.ui.session.Problems;
import org.ectopy.ui.trace.LatestOnly;
import org.ectopy.ui.trace.Raster;
import org.ectopy.ui.trace.Sheet;

/**
 * Draws pages on a thread of its own, the newest asked for first, and hands them to the window.
 *
 * @param <P> what is drawn
 */
public final class RasterRenderer<P> {

  /** One is shown, one may still be on its way to the screen, one is drawn on. */
  private static final int IMAGES = 3;

  private final RasterImage[] images = new RasterImage[IMAGES];
  private final LatestOnly<P> requests;
  private final Executor window;
  private final Function<P, Sheet> sheet;
  private final Painting<P> painting;
  private final Consumer<Frame<P>> shown;
  private int next;
  private Optional<Frame<P>> last = Optional.empty();

  /**
   * @param worker runs one thing at a time
   * @param window runs what touches the window
   * @param sheet tells a page's size
   * @param painting draws pages, one at a time
   * @param shown gets each page that was drawn, on the window's thread
   */
  public RasterRenderer(
      Executor worker,
      Executor window,
      Function<P, Sheet> sheet,
      Painting<P> painting,
      Consumer<Frame<P>> shown) {
    this.requests = new LatestOnly<>(worker, this::draw);
    this.window = window;
    this.sheet = sheet;
    this.painting = painting;
    this.shown = shown;
    for (int i = 0; i < IMAGES; i++) {
      images[i] = new RasterImage(new Raster(1, 1));
    }
  }

  /** Asks for a page. */
  public void ask(P page) {
    requests.ask(page);
  }

  /** A page that was the last to be drawn is as it was; it is handed over as it is. */
  private void draw(P page) {
    Optional<Frame<P>> same =
        last.filter(frame -> frame.problem().isEmpty() && frame.page().equals(page));
    Frame<P> frame = same.orElseGet(() -> drawn(page));
    last = Optional.of(frame);
    window.execute(() -> shown.accept(frame));
  }

  private Frame<P> drawn(P page) {
    RasterImage image = imageFor(sheet.apply(page));
    String problem = "";
    try {
      painting.paint(page, image.raster());
    } catch (IOException | RuntimeException e) {
      problem = Problems.sentence(e);
    }
    return new Frame<>(page, image, problem);
  }

  private RasterImage imageFor(Sheet size) {
    next = (next + 1) % IMAGES;
    Raster raster = images[next].raster();
    if (raster.width() != size.width() || raster.height() != size.height()) {
      images[next] = new RasterImage(new Raster(size.width(), size.height()));
    }
    return images[next];
  }

  /**
   * Draws pages.
   *
   * @param <P> what is drawn
   */
  @FunctionalInterface
  public interface Painting<P> {

    /**
     * Draws a page on a raster of its size.
     *
     * @throws IOException where samples cannot be read; the paper is drawn
     */
    void paint(P page, Raster raster) throws IOException;
  }

  /**
   * A page that was drawn.
   *
   * @param <P> what is drawn
   * @param problem why its traces are missing; empty where they are not
   */
  public record Frame<P>(P page, RasterImage image, String problem) {}
}
