package org.ectopy.ui.waveform;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.control.RasterImage;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.LatestOnly;
import org.ectopy.ui.trace.Overview;
import org.ectopy.ui.trace.Page;
import org.ectopy.ui.trace.RowLayout;
import org.ectopy.ui.trace.Sheet;

/** The whole record in a strip, with the stretch in view marked; a click or drag jumps there. */
public final class OverviewStrip extends PaintedRegion {

  private static final double HEIGHT = 58;
  private static final double LEAST_MARK = 3;

  private final Session session;
  private final WaveformViewModel model;
  private final Executor window;
  private final Overview overview = new Overview();
  private final LatestOnly<Page> requests;
  private final ImageView image = new ImageView();
  private final Region mark = new Region();
  private Optional<Page> drawn = Optional.empty();

  /**
   * @param worker draws, one strip at a time
   * @param window runs what touches the window
   */
  public OverviewStrip(Session session, WaveformViewModel model, Executor worker, Executor window) {
    this.session = session;
    this.model = model;
    this.window = window;
    this.requests = new LatestOnly<>(worker, this::draw);
    setId("overview");
    getStyleClass().add("overview");
    setAccessibleText(Texts.get("waveform.overview"));
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    mark.getStyleClass().add("viewport-mark");
    mark.setMouseTransparent(true);
    getChildren().addAll(image, mark);
    setOnMousePressed(this::jump);
    setOnMouseDragged(this::jump);
    session.record().addListener((all, before, now) -> requestLayout());
    session.pyramid().addListener((all, before, now) -> requestLayout());
    session.shownBeats().addListener((all, before, now) -> requestLayout());
    session.viewport().addListener((all, before, now) -> placeMark());
  }

  private void jump(MouseEvent event) {
    double left = getInsets().getLeft();
    double share = (event.getX() - left) / Math.max(1, stripWidth());
    model.centre(share * session.viewport().get().frames());
  }

  private double stripWidth() {
    return Math.max(0, getWidth() - getInsets().getLeft() - getInsets().getRight());
  }

  private double stripHeight() {
    return Math.max(0, getHeight() - getInsets().getTop() - getInsets().getBottom());
  }

  @Override
  protected void repaint() {
    image.relocate(getInsets().getLeft(), getInsets().getTop());
    placeMark();
    Optional<Page> page = session.record().get().flatMap(this::page);
    if (page.isPresent() && !page.equals(drawn)) {
      drawn = page;
      requests.ask(page.get());
    }
  }

  private Optional<Page> page(OpenRecord opened) {
    Window shown = getScene() == null ? null : getScene().getWindow();
    double scale = shown == null ? 1 : shown.getOutputScaleX();
    int width = (int) Math.round(stripWidth() * scale);
    int height = (int) Math.round(stripHeight() * scale);
    if (width < 1 || height < 1) {
      return Optional.empty();
    }
    long frames = opened.record().frames();
    double framesPerPixel = Math.max(1, frames) / stripWidth();
    Viewport all = new Viewport(0, framesPerPixel, 1, stripWidth(), frames);
    Sheet sheet = new Sheet(width, height, scale, RowLayout.share(1, stripHeight(), 1), inks());
    return Optional.of(
        new Page(opened, session.pyramid().get(), session.shownBeats().get(), all, sheet));
  }

  /** Samples that cannot be read are reported where they are looked at, on the paper. */
  private void draw(Page page) {
    try {
      RasterImage strip = new RasterImage(overview.draw(page));
      window.execute(() -> strip.show(image, page.sheet().scale()));
    } catch (IOException | RuntimeException e) {
      window.execute(() -> image.setImage(null));
    }
  }

  private void placeMark() {
    Viewport viewport = session.viewport().get();
    mark.setVisible(session.record().get().isPresent() && viewport.frames() > 0);
    if (mark.isVisible()) {
      double perFrame = stripWidth() / viewport.frames();
      double width = Math.max(LEAST_MARK, viewport.width() * viewport.framesPerPixel() * perFrame);
      double left = getInsets().getLeft() + viewport.firstFrame() * perFrame;
      double height = stripHeight();
      double shownWidth = Math.min(width, stripWidth());
      mark.resizeRelocate(left, getInsets().getTop(), shownWidth, height);
    }
  }
}
