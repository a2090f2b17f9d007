package org.ectopy.ui.control;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A window over the program's window that waits for an answer, in the same theme: something to fill
 * in or to read, and buttons below it. Esc leaves it.
 */
public final class Dialogue {

  private final Stage stage = new Stage();
  private final Window owner;
  private final HBox buttons = new HBox();
  private Optional<Button> usual = Optional.empty();

  /**
   * @param owner the program's window, which waits
   * @param title what it is about
   */
  public Dialogue(Window owner, String title, Node content) {
    this.owner = owner;
    VBox root = new VBox(content, buttons);
    root.getStyleClass().add("dialogue");
    buttons.getStyleClass().add("dialogue-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    buttons.getChildren().add(space);
    VBox.setVgrow(content, Priority.ALWAYS);
    Scene scene = new Scene(root);
    OwnersLook.on(scene, owner);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keyOfList);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(title);
    stage.setScene(scene);
    stage.setOnShown(shown -> centre());
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    }
  }

  /** A list would keep Esc and Enter for itself. */
  private void keyOfList(KeyEvent event) {
    if (stage.getScene().getFocusOwner() instanceof ListView<?>) {
      key(event);
      if (event.getCode() == KeyCode.ENTER) {
        usual.filter(button -> !button.isDisabled()).ifPresent(Button::fire);
        event.consume();
      }
    }
  }

  private void centre() {
    stage.setX(owner.getX() + (owner.getWidth() - stage.getWidth()) / 2);
    stage.setY(Math.max(0, owner.getY() + (owner.getHeight() - stage.getHeight()) / 3));
  }

  /** Adds a button at the right; it does something, and the dialogue stays. */
  public Button add(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.setOnAction(event -> action.run());
    buttons.getChildren().add(button);
    return button;
  }

  /** Adds a button at the left. */
  public Button addLeft(String id, String text, Runnable action) {
    Button button = add(id, text, action);
    buttons.getChildren().remove(button);
    buttons.getChildren().addFirst(button);
    return button;
  }

  /** Adds the button that Enter presses: it does something and closes the dialogue. */
  public Button addDefault(String id, String text, Runnable action) {
    Button button =
        add(
            id,
            text,
            () -> {
              close();
              action.run();
            });
    button.setDefaultButton(true);
    usual = Optional.of(button);
    return button;
  }

  /** Has it be resized, with a size to begin with in logical pixels. */
  public Dialogue sized(double width, double height) {
    stage.setMinWidth(width / 2);
    stage.setMinHeight(height / 2);
    ((Region) stage.getScene().getRoot()).setPrefSize(width, height);
    return this;
  }

  /** Does something when it is closed, however that happens. */
  public Dialogue onClosed(Runnable action) {
    stage.setOnHidden(hidden -> action.run());
    return this;
  }

  /** The window itself, to be asked what lies over what. */
  public Window window() {
    return stage;
  }

  /** Shows it; the program goes on. */
  public void show() {
    stage.show();
  }

  /** Closes it. */
  public void close() {
    stage.close();
  }
}
