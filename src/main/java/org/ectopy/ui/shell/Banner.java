package org.ectopy.ui.shell;

import javafx.beans.InvalidationListener;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.IconView;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.Remedy;

/** Says in one line what went wrong, until it is dismissed or something else is opened. */
final class Banner extends HBox {

  /** Says in one line what is good to know. */
  Banner(String id, StringProperty notice) {
    this(id, notice, FXCollections.observableArrayList());
    getStyleClass().add("good-to-know");
  }

  /** Says in one line what is good to know, and what can be done then. */
  static Banner goodToKnow(String id, StringProperty notice, ObservableList<Remedy> offers) {
    Banner banner = new Banner(id, notice, offers);
    banner.getStyleClass().add("good-to-know");
    return banner;
  }

  /** Shows {@code problem} while it is not empty. */
  Banner(String id, StringProperty problem, ObservableList<Remedy> remedies) {
    setId(id);
    getStyleClass().add("banner");
    setAlignment(Pos.CENTER_LEFT);
    Label message = new Label();
    message.setId(id + "-message");
    message.textProperty().bind(problem);
    message.setWrapText(true);
    message.setMinWidth(0);
    message.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(message, Priority.ALWAYS);
    Button dismiss = new Button();
    dismiss.setGraphic(new IconView(Icon.CLOSE));
    dismiss.getStyleClass().add("flat");
    Tip.on(dismiss, Texts.get("problem.dismiss"));
    dismiss.setAccessibleText(Texts.get("problem.dismiss"));
    dismiss.setOnAction(event -> problem.set(""));
    HBox buttons = new HBox();
    buttons.getStyleClass().add("remedies");
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    remedies.addListener(
        (InvalidationListener)
            changed ->
                buttons.getChildren().setAll(remedies.stream().map(Banner::button).toList()));
    getChildren().addAll(message, buttons, dismiss);
    visibleProperty().bind(problem.isNotEmpty());
    managedProperty().bind(visibleProperty());
  }

  private static Button button(Remedy remedy) {
    Button button = new Button(remedy.name());
    button.setOnAction(event -> remedy.action().run());
    return button;
  }
}
