package org.ectopy.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.Settings;
import org.ectopy.ui.session.WindowPlace;

/** Puts the window where it stood when it was closed, on the screens that there are now. */
final class WindowMemory {

  private static final double SHARE_OF_SCREEN = 0.9;
  private static final double MOST_WIDTH = 1600;
  private static final double MOST_HEIGHT = 1000;

  private final Stage stage;
  private final ObjectProperty<WindowPlace> place;

  WindowMemory(Stage stage, Settings settings) {
    this.stage = stage;
    this.place = settings.of(Remembered.WINDOW);
  }

  /** Gives the window its place; at the first start as much of the screen as is of use. */
  void restore() {
    if (place.get().known()) {
      stand(place.get().on(screens()));
    } else {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      stage.setWidth(Math.min(MOST_WIDTH, screen.getWidth() * SHARE_OF_SCREEN));
      stage.setHeight(Math.min(MOST_HEIGHT, screen.getHeight() * SHARE_OF_SCREEN));
    }
    InvalidationListener changed = now -> Platform.runLater(this::remember);
    Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
        .forEach(bound -> bound.addListener(changed));
    stage.maximizedProperty().addListener(changed);
  }

  private static List<Rectangle2D> screens() {
    return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
        .map(Screen::getVisualBounds)
        .toList();
  }

  private void stand(WindowPlace where) {
    stage.setX(where.x());
    stage.setY(where.y());
    stage.setWidth(where.width());
    stage.setHeight(where.height());
    stage.setMaximized(where.maximized());
  }

  /** A window that fills the screen keeps the bounds that it goes back to. */
  private void remember() {
    WindowPlace before = place.get();
    if (!stage.isShowing() || stage.isFullScreen() || stage.isIconified()) {
      return;
    }
    place.set(
        stage.isMaximized()
            ? new WindowPlace(before.x(), before.y(), before.width(), before.height(), true)
            : new WindowPlace(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
  }
}
