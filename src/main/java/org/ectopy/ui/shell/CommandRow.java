package org.ectopy.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;

/** A command in a list: its name, its menu and its key. */
final class CommandRow extends HBox {

  private static final PseudoClass UNREADY = PseudoClass.getPseudoClass("unready");

  private final Label name = new Label();
  private final Label group = new Label();
  private final Label key = new Label();

  CommandRow() {
    getStyleClass().add("command-row");
    setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("command-name");
    group.getStyleClass().add("command-group");
    key.getStyleClass().add("key-cap");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(name, group, space, key);
  }

  /** Shows a command as it is now. */
  CommandRow of(Command command, CommandTable table) {
    name.setText(Texts.get(command.textKey()));
    group.setText(command.group().title());
    key.setText(table.keys().text(command));
    key.setVisible(!key.getText().isEmpty());
    pseudoClassStateChanged(UNREADY, !table.ready(command));
    return this;
  }
}
