package org.ectopy.ui.families;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.ectopy.review.BeatPoints;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.Lasso;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.control.RasterRenderer;
import org.ectopy.ui.trace.ColorRole;
import org.ectopy.ui.trace.LatestOnly;
import org.ectopy.ui.trace.RowLayout;
import org.ectopy.ui.trace.Sheet;

/** All beats as points, those alike near each other; a lasso takes some of them. */
final class FamilyMapView extends PaintedRegion {

  private static final double LEAST_SIDE = 120;
  private static final double WIDTH = 260;
  private static final double REACH = 8;
  private static final double WORDS = 11;
  private static final double LINE = 1.2;
  private static final double VEIL = 0.12;

  private final FamiliesViewModel model;
  private final RasterRenderer<FamilyMapPage> renderer;
  private final ImageView image = new ImageView();
  private final Drawing drawing;
  private final ObjectProperty<FamilyAxes> axes = new SimpleObjectProperty<>(FamilyAxes.SHAPE);
  private final LatestOnly<Place> places;
  private Optional<Place> place = Optional.empty();
  private Optional<FamilyMap> map = Optional.empty();
  private Optional<Lasso> lasso = Optional.empty();

  /**
   * @param worker draws
   * @param window runs what touches the window
   */
  FamilyMapView(FamiliesViewModel model, Executor worker, Executor window) {
    this.model = model;
    renderer =
        new RasterRenderer<>(
            worker, window, FamilyMapPage::sheet, FamilyMapPainter::paint, this::accept);
    places =
        new LatestOnly<>(
            worker,
            wanted -> {
              FamilyMap made = wanted.map();
              window.execute(() -> put(wanted, made));
            });
    Canvas canvas = new Canvas();
    canvas.setMouseTransparent(true);
    drawing = new Drawing(this, canvas);
    setId("family-map");
    getStyleClass().add("family-map");
    setFocusTraversable(true);
    setAccessibleText(Texts.get("families.map"));
    setMinSize(LEAST_SIDE, LEAST_SIDE);
    getChildren().addAll(image, canvas);
    InvalidationListener update = changed -> requestLayout();
    model.reading().addListener(update);
    model.choice().addListener(update);
    model.enclosed().addListener(update);
    axes.addListener(update);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::release);
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return LEAST_SIDE;
  }

  /** What the map shows across. */
  ObjectProperty<FamilyAxes> axes() {
    return axes;
  }

  @Override
  protected void repaint() {
    FamiliesReading reading = model.reading().get();
    if (getWidth() < 1 || getHeight() < 1 || reading.grouped().isEmpty()) {
      return;
    }
    BeatPoints points = reading.grouped().get().families().points();
    Place now = new Place(points, axes.get(), getWidth(), getHeight());
    if (place.filter(now::equals).isEmpty()) {
      places.ask(now);
      return;
    }
    Window in = getScene() == null ? null : getScene().getWindow();
    double scale = in == null ? 1 : in.getOutputScaleX();
    int columns = Math.max(1, (int) Math.round(getWidth() * scale));
    int lines = Math.max(1, (int) Math.round(getHeight() * scale));
    Sheet sheet = new Sheet(columns, lines, scale, RowLayout.share(0, getHeight(), 1), inks());
    renderer.ask(
        new FamilyMapPage(
            map.orElseThrow(),
            reading,
            model.enclosed().get(),
            model.choice().get().families(),
            sheet));
    drawOver();
  }

  /** What the places of the beats depend on. */
  private record Place(BeatPoints points, FamilyAxes axes, double width, double height) {

    FamilyMap map() {
      return new FamilyMap(points, axes, width, height);
    }
  }

  private void put(Place done, FamilyMap made) {
    place = Optional.of(done);
    map = Optional.of(made);
    requestLayout();
  }

  private void accept(RasterRenderer.Frame<FamilyMapPage> frame) {
    frame.image().show(image, frame.page().sheet().scale());
  }

  private void drawOver() {
    GraphicsContext gc = drawing.wiped(getWidth(), getHeight());
    gc.setFont(drawing.small().font());
    gc.setFill(drawing.color(ColorRole.MUTED));
    gc.setTextBaseline(VPos.CENTER);
    String words = Texts.get("families.map." + axes.get().id() + ".axes");
    gc.fillText(drawing.small().fit(words, getWidth() - 2 * REACH), REACH, WORDS);
    lasso.filter(Lasso::encloses).ifPresent(line -> draw(gc, line));
  }

  private void draw(GraphicsContext gc, Lasso line) {
    gc.setFill(drawing.color(ColorRole.ACCENT, VEIL));
    gc.fillPolygon(line.xs(), line.ys(), line.corners());
    gc.setStroke(drawing.color(ColorRole.ACCENT));
    gc.setLineWidth(LINE);
    gc.strokePolygon(line.xs(), line.ys(), line.corners());
  }

  private void press(MouseEvent event) {
    requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      lasso = Optional.of(new Lasso(event.getX(), event.getY()));
    }
  }

  private void drag(MouseEvent event) {
    lasso.ifPresent(line -> line.to(event.getX(), event.getY()));
    drawOver();
  }

  private void release(MouseEvent event) {
    if (lasso.isPresent() && map.isPresent()) {
      Lasso line = lasso.get();
      if (line.encloses()) {
        model.enclose(map.get().within(line));
      } else {
        int beat = map.get().nearest(event.getX(), event.getY(), REACH);
        model.enclose(beat == FamilyMap.NO_BEAT ? Set.of() : Set.of(beat));
      }
    }
    lasso = Optional.empty();
    drawOver();
  }
}
