package org.ectopy.ui.gallery;

import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.ectopy.ui.control.RasterImage;
import org.ectopy.ui.trace.LatestOnly;

/** Has the rows in view drawn on a thread of its own, and then those around them. */
final class GalleryRenderer {

  private final GalleryPainter painter;
  private final LatestOnly<Asked> requests;
  private final AtomicLong newest = new AtomicLong();
  private final Executor window;
  private final Consumer<Drawn> shown;

  /**
   * @param worker runs one thing at a time
   * @param window runs what touches the window
   * @param shown gets what was drawn, on the window's thread
   */
  GalleryRenderer(GalleryPainter painter, Executor worker, Executor window, Consumer<Drawn> shown) {
    this.painter = painter;
    this.requests = new LatestOnly<>(worker, this::draw);
    this.window = window;
    this.shown = shown;
  }

  private record Asked(long number, GalleryPage page) {}

  /**
   * Rows that were drawn.
   *
   * @param problem why waveforms are missing; empty where none are
   */
  record Drawn(GalleryPage page, Map<Integer, RasterImage> rows, String problem) {}

  /** Asks for the rows of a page. */
  void ask(GalleryPage page) {
    requests.ask(new Asked(newest.incrementAndGet(), page));
  }

  private void draw(Asked asked) {
    GalleryPage page = asked.page();
    hand(page, page.layout().firstSeen(), page.layout().endSeen());
    if (newest.get() == asked.number()) {
      hand(page, page.firstAhead(), page.endAhead());
    }
  }

  private void hand(GalleryPage page, int first, int end) {
    Map<Integer, RasterImage> rows = painter.rows(page, first, end);
    Drawn drawn = new Drawn(page, rows, painter.problem());
    window.execute(() -> shown.accept(drawn));
  }
}
