package org.ectopy.ui.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** A ring about the pointer that a whole room can see; as a spotlight, all else lies in shade. */
final class PointerLayer extends Pane {

  /** Radii of the ring and of the light, in logical pixels for each of a magnifier's times. */
  private static final double RING = 15;

  private static final double LIGHT = 75;

  private final DoubleProperty x = new SimpleDoubleProperty();
  private final DoubleProperty y = new SimpleDoubleProperty();
  private final BooleanProperty spotlight = new SimpleBooleanProperty();

  /**
   * @param times how much larger than usual it is to be
   */
  PointerLayer(double times) {
    setId("presenter-pointer");
    setMouseTransparent(true);
    Circle edge = ring("pointer-edge", RING * times, 4 * times);
    Circle ring = ring("pointer-ring", RING * times, 2 * times);
    Path shade = shade(LIGHT * times);
    List.of(edge, ring).forEach(circle -> circle.visibleProperty().bind(spotlight.not()));
    shade.visibleProperty().bind(spotlight);
    getChildren().addAll(shade, edge, ring);
    setVisible(false);
  }

  private Circle ring(String style, double radius, double width) {
    Circle circle = new Circle(radius);
    circle.getStyleClass().add(style);
    circle.setStrokeWidth(width);
    circle.setManaged(false);
    circle.centerXProperty().bind(x);
    circle.centerYProperty().bind(y);
    return circle;
  }

  /** All of the layer but the light. */
  private Path shade(double radius) {
    HLineTo right = new HLineTo();
    right.xProperty().bind(widthProperty());
    VLineTo down = new VLineTo();
    down.yProperty().bind(heightProperty());
    MoveTo left = new MoveTo();
    left.xProperty().bind(x.subtract(radius));
    left.yProperty().bind(y);
    Path shade =
        new Path(
            new MoveTo(0, 0),
            right,
            down,
            new HLineTo(0),
            new ClosePath(),
            left,
            half(radius, radius),
            half(radius, -radius),
            new ClosePath());
    shade.setFillRule(FillRule.EVEN_ODD);
    shade.setId("presenter-shade");
    shade.getStyleClass().add("pointer-shade");
    shade.setManaged(false);
    return shade;
  }

  private ArcTo half(double radius, double toRight) {
    ArcTo half = new ArcTo();
    half.setRadiusX(radius);
    half.setRadiusY(radius);
    half.setSweepFlag(true);
    half.xProperty().bind(x.add(toRight));
    half.yProperty().bind(y);
    return half;
  }

  /** Whether all but the light about the pointer lies in shade. */
  BooleanProperty spotlight() {
    return spotlight;
  }

  /** Follows the pointer over a part of the window. */
  void install(Node over) {
    over.addEventFilter(MouseEvent.ANY, this::follow);
  }

  private void follow(MouseEvent event) {
    Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
    x.set(at.getX());
    y.set(at.getY());
    setVisible(contains(at));
  }
}
