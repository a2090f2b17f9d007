package org.ectopy.ui.control;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** A window that one part of the main window stands in, in the same theme. */
final class DockWindow {

  private static final double WIDTH = 900;
  private static final double HEIGHT = 520;

  private final Stage stage = new Stage();
  private final Scene scene;
  private final StackPane top;
  private final BorderPane root = new BorderPane();
  private boolean left;

  /**
   * @param closed brings the part back; not called where the window is only hidden for a while
   */
  DockWindow(Window owner, DockTab tab, Runnable closed) {
    top = new StackPane();
    top.getStyleClass().add("dock-bar");
    root.getStyleClass().addAll("dock-tabs", "dock-window");
    scene = new Scene(root, WIDTH, HEIGHT);
    OwnersLook.on(scene, owner);
    stage.initOwner(owner);
    stage.setTitle(tab.title());
    stage.setScene(scene);
    stage.setOnShown(
        shown -> {
          top.getChildren().setAll(tab.aside());
          root.setTop(top);
          root.setCenter(tab.content());
          tab.content().requestFocus();
        });
    ClosingKey.install(scene, this::close);
    stage.setOnCloseRequest(asked -> left = true);
    EventHandler<WindowEvent> withOwner = gone -> stage.hide();
    owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, withOwner);
    stage.setOnHidden(
        hidden -> {
          top.getChildren().clear();
          root.setCenter(null);
          if (left) {
            owner.removeEventHandler(WindowEvent.WINDOW_HIDDEN, withOwner);
            closed.run();
          }
        });
  }

  private void close() {
    left = true;
    stage.hide();
  }

  void show(Consumer<Scene> prepare) {
    prepare.accept(scene);
    stage.show();
  }

  void toFront() {
    stage.requestFocus();
  }
}
