package org.ectopy.ui.training;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.IconView;
import org.ectopy.ui.control.Tip;

/** A sentence over a panel that has to be seen, with what can be done about it. */
final class Notice extends HBox {

  /**
   * @param id of the sentence
   */
  Notice(String id, String words, Node... buttons) {
    Label label = new Label(words);
    label.setId(id);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    getChildren().add(label);
    getChildren().addAll(buttons);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("banner");
  }

  /** A problem, until it is closed. */
  static Notice of(String id, StringProperty problem) {
    Button close = new Button();
    close.setGraphic(new IconView(Icon.CLOSE));
    close.getStyleClass().add("flat");
    close.setAccessibleText(Texts.get("train.banner.close"));
    Tip.on(close, Texts.get("train.banner.close"));
    close.setOnAction(event -> problem.set(""));
    return new Notice(id, problem.get(), close);
  }
}
