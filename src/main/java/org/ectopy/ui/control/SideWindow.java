package org.ectopy.ui.control;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A small window over the main one and in its colours; the main one stays usable. */
public final class SideWindow {

  private static final double FROM_RIGHT = 24;
  private static final double FROM_TOP = 84;

  private final Window owner;
  private final Stage stage = new Stage();
  private final Scene scene;

  /**
   * @param owner the main window, with its scene
   * @param title its title, in words
   * @param content what it shows
   */
  public SideWindow(Window owner, String title, Parent content) {
    this.owner = owner;
    this.scene = new Scene(content);
    content.getStyleClass().add("side-window");
    OwnersLook.on(scene, owner);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    ClosingKey.install(scene, this::hide);
    stage.initOwner(owner);
    stage.initModality(Modality.NONE);
    stage.setTitle(title);
    stage.setScene(scene);
    stage.setResizable(false);
  }

  /** Lets its size be changed; it begins with this one, or with what its owner has room for. */
  public SideWindow sized(double width, double height) {
    stage.setResizable(true);
    stage.setWidth(Math.min(width, owner.getWidth() - 2 * FROM_RIGHT));
    stage.setHeight(Math.min(height, owner.getHeight() - FROM_TOP - FROM_RIGHT));
    return this;
  }

  /** Has its scene be made ready, its keys above all. */
  public SideWindow prepared(Consumer<Scene> prepare) {
    prepare.accept(scene);
    return this;
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hide();
      event.consume();
    }
  }

  /** Shows it near the upper right corner of its owner, or brings it to the front. */
  public void show() {
    if (!stage.isShowing()) {
      stage.show();
      double left = owner.getX() + owner.getWidth() - stage.getWidth() - FROM_RIGHT;
      stage.setX(Math.max(owner.getX(), left));
      stage.setY(owner.getY() + FROM_TOP);
    }
    stage.requestFocus();
  }

  /** Hides it. */
  public void hide() {
    stage.hide();
  }

  /** Whether it can be seen. */
  public boolean isShowing() {
    return stage.isShowing();
  }
}
