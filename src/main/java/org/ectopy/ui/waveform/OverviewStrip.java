package org.ectopy.ui.waveform;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.control.RasterImage;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.LatestOnly;
import org.ectopy.ui.trace.Overview;
import org.ectopy.ui.trace.OverviewPage;
import org.ectopy.ui.trace.RateScale;
import org.ectopy.ui.trace.RowLayout;
import org.ectopy.ui.trace.Sheet;

/** The whole record in a strip, with the stretch in view as a handle: it is the scroll bar too. */
public final class OverviewStrip extends PaintedRegion {

  private static final double HEIGHT = 66;
  private static final double WORDS_LEFT = 14;
  private static final double SCALE_BESIDE = 5;

  private final Session session;
  private final OverviewViewModel model;
  private final Executor window;
  private final LatestOnly<OverviewPage> requests;
  private final ImageView image = new ImageView();
  private final Canvas stripCanvas = new Canvas();
  private final Drawing strips = new Drawing(this, stripCanvas);
  private final Region handle = new Region();
  private final Label rate = new Label();
  private final Label high = new Label();
  private final Label low = new Label();
  private Optional<OverviewPage> drawn = Optional.empty();

  /**
   * @param worker draws, one strip at a time
   * @param window runs what touches the window
   */
  public OverviewStrip(
      Session session, WaveformViewModel waveform, Executor worker, Executor window) {
    this.session = session;
    this.model = new OverviewViewModel(session, worker, window);
    this.window = window;
    this.requests = new LatestOnly<>(worker, this::draw);
    setId("overview");
    getStyleClass().add("overview");
    setAccessibleRole(AccessibleRole.SCROLL_BAR);
    setAccessibleText(Texts.get("waveform.overview"));
    setFocusTraversable(true);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    handle.getStyleClass().add("viewport-mark");
    rate.setId("overview-rate");
    high.getStyleClass().add("overview-scale");
    low.getStyleClass().add("overview-scale");
    getChildren().addAll(image, stripCanvas, handle, rate, high, low);
    for (int child = getChildren().indexOf(image); child < getChildren().size(); child++) {
      getChildren().get(child).setMouseTransparent(true);
    }
    new OverviewGestures(this, model, waveform).install();
    session.record().addListener((all, before, now) -> requestLayout());
    session.shownBeats().addListener((all, before, now) -> requestLayout());
    model.vitals().addListener((all, before, now) -> requestLayout());
    session.strips().all().addListener((all, before, now) -> requestLayout());
    session.strips().chosen().addListener((all, before, now) -> requestLayout());
    session.viewport().addListener((all, before, now) -> follow());
  }

  /** Where the strip begins, in logical pixels from this region's left edge. */
  double stripLeft() {
    return getInsets().getLeft();
  }

  /** The strip's width in logical pixels. */
  double stripWidth() {
    return Math.max(0, getWidth() - getInsets().getLeft() - getInsets().getRight());
  }

  private double stripHeight() {
    return Math.max(0, getHeight() - getInsets().getTop() - getInsets().getBottom());
  }

  @Override
  protected void repaint() {
    image.relocate(stripLeft(), getInsets().getTop());
    stripCanvas.relocate(stripLeft(), 0);
    strips.wiped(stripWidth(), getInsets().getTop());
    StripLane.drawSmall(strips, session.strips(), all(session.viewport().get().frames()));
    follow();
    Optional<OverviewPage> page = session.record().get().flatMap(this::page);
    if (page.isPresent() && !page.equals(drawn)) {
      drawn = page;
      requests.ask(page.get());
    }
  }

  private Optional<OverviewPage> page(OpenRecord opened) {
    Window shown = getScene() == null ? null : getScene().getWindow();
    double scale = shown == null ? 1 : shown.getOutputScaleX();
    int width = (int) Math.round(stripWidth() * scale);
    int height = (int) Math.round(stripHeight() * scale);
    if (width < 1 || height < 1) {
      return Optional.empty();
    }
    long frames = opened.record().frames();
    Viewport all = all(frames);
    Sheet sheet = new Sheet(width, height, scale, RowLayout.share(1, stripHeight(), 1), inks());
    OverviewViewModel.Vitals vitals = model.vitals().get();
    return Optional.of(
        new OverviewPage(session.shownBeats().get(), vitals.rate(), vitals.quality(), all, sheet));
  }

  /** A view of the whole record. */
  private Viewport all(long frames) {
    double framesPerPixel = Math.max(1, frames) / Math.max(1, stripWidth());
    return new Viewport(0, framesPerPixel, 1, stripWidth(), frames);
  }

  private void draw(OverviewPage page) {
    Overview overview = Overview.of(page);
    RasterImage strip = new RasterImage(overview.raster());
    window.execute(
        () -> {
          strip.show(image, page.sheet().scale());
          label(overview.rates(), !page.beats().marks().beats().isEmpty());
        });
  }

  private void label(RateScale scale, boolean known) {
    high.setText(known ? String.format(Locale.ROOT, "%.0f", scale.high()) : "");
    low.setText(known ? String.format(Locale.ROOT, "%.0f", scale.low()) : "");
    place(high, Overview.CURVE_TOP - 5);
    place(low, stripHeight() - Overview.CURVE_FOOT - 8);
  }

  private void place(Label label, double y) {
    label.autosize();
    double left = stripLeft() - label.getWidth() - SCALE_BESIDE;
    label.relocate(Math.rint(left), getInsets().getTop() + Math.rint(y));
  }

  /** Brings the handle to the stretch in view, and says how fast the heart beats there. */
  private void follow() {
    Viewport view = session.viewport().get();
    boolean open = session.record().get().isPresent() && view.frames() > 0;
    handle.setVisible(open);
    String number = open ? model.rateInView() : "";
    String words =
        number.isEmpty() ? Texts.get("overview.rate.none") : Texts.format("overview.rate", number);
    if (!words.equals(rate.getText())) {
      rate.setText(words);
    }
    rate.autosize();
    rate.relocate(stripLeft() + WORDS_LEFT, getInsets().getTop() + 1);
    OverviewHandle at = OverviewHandle.of(view, stripWidth());
    handle.resizeRelocate(stripLeft() + at.left(), getInsets().getTop(), at.width(), stripHeight());
    place(high, Overview.CURVE_TOP - 5);
    place(low, stripHeight() - Overview.CURVE_FOOT - 8);
  }
}
