package org.ectopy.ui.beats;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.control.RasterRenderer;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.trace.RowLayout;
import org.ectopy.ui.trace.Sheet;
import org.jspecify.annotations.Nullable;

/** A plot of intervals: its points are drawn in the background, what moves is drawn over them. */
final class RrPlotView extends PaintedRegion {

  private static final double LEAST_SIDE = 120;

  private final RrKind kind;
  private final Session session;
  private final RrViewModel model;
  private final RasterRenderer<RrPage> renderer;
  private final ImageView image = new ImageView();
  private final RrOverlay overlay;
  private Optional<RrPlot> drawn = Optional.empty();

  /**
   * @param worker draws, one page at a time
   * @param window runs what touches the window
   */
  RrPlotView(RrKind kind, Session session, RrViewModel model, Executor worker, Executor window) {
    this.kind = kind;
    this.session = session;
    this.model = model;
    this.renderer =
        new RasterRenderer<>(worker, window, RrPage::sheet, RrPainter::paint, this::show);
    Canvas canvas = new Canvas();
    this.overlay = new RrOverlay(new Drawing(this, canvas));
    setId("rr-" + kind.id());
    getStyleClass().add("rr-plot");
    setFocusTraversable(true);
    setAccessibleText(Texts.get("rr." + kind.id()));
    setMinSize(LEAST_SIDE, LEAST_SIDE);
    canvas.setMouseTransparent(true);
    getChildren().addAll(image, canvas);
    model.reading().addListener(changed -> requestLayout());
    session.selection().addListener(changed -> requestLayout());
    session.selectedBeat().addListener(changed -> drawOver());
    new RrHands(this, model).install();
  }

  @Override
  public @Nullable Orientation getContentBias() {
    return kind == RrKind.POINCARE ? Orientation.VERTICAL : null;
  }

  @Override
  protected double computePrefWidth(double height) {
    double high = height < 0 ? LEAST_SIDE : height;
    return kind == RrKind.POINCARE ? RrFrame.widthFor(high) : LEAST_SIDE;
  }

  @Override
  protected void repaint() {
    if (getWidth() < 1 || getHeight() < 1) {
      return;
    }
    Window shown = getScene() == null ? null : getScene().getWindow();
    double scale = shown == null ? 1 : shown.getOutputScaleX();
    int columns = Math.max(1, (int) Math.round(getWidth() * scale));
    int lines = Math.max(1, (int) Math.round(getHeight() * scale));
    Sheet sheet = new Sheet(columns, lines, scale, RowLayout.share(0, getHeight(), 1), inks());
    RrFrame frame = RrFrame.in(kind, getWidth(), getHeight());
    RrPlot plot = model.reading().get().plot(kind, frame);
    renderer.ask(new RrPage(plot, frame, session.selection().get(), sheet));
  }

  private void show(RasterRenderer.Frame<RrPage> frame) {
    RrPage page = frame.page();
    frame.image().show(image, page.sheet().scale());
    drawn = Optional.of(page.plot());
    drawOver();
  }

  /** The plot that is on the screen. */
  Optional<RrPlot> drawn() {
    return drawn;
  }

  /** What is drawn over the points. */
  RrOverlay overlay() {
    return overlay;
  }

  /** Draws what lies over the points anew. */
  void drawOver() {
    drawn.ifPresent(
        plot -> {
          boolean current = plot.series().shown().marks() == session.marks().get();
          int chosen = current ? session.selectedBeat().get() : Session.NO_BEAT;
          overlay.draw(plot, chosen, getWidth(), getHeight());
        });
  }
}
