package org.ectopy.ui.shell;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.IconView;

/** Says in one line what went wrong, until it is dismissed or something else is opened. */
final class Banner extends HBox {

  /** Shows {@code problem} while it is not empty. */
  Banner(String id, StringProperty problem) {
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
    dismiss.setTooltip(new Tooltip(Texts.get("problem.dismiss")));
    dismiss.setAccessibleText(Texts.get("problem.dismiss"));
    dismiss.setOnAction(event -> problem.set(""));
    getChildren().addAll(message, dismiss);
    visibleProperty().bind(problem.isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
