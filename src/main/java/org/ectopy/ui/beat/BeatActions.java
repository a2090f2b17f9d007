package org.ectopy.ui.beat;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** Buttons for what is done most: confirm, and on to the next that was found. */
final class BeatActions extends HBox {

  private final CommandTable table;
  private final Button confirm;
  private final Button next;

  BeatActions(CommandTable table) {
    this.table = table;
    getStyleClass().add("beat-actions");
    confirm = button(Command.CONFIRM, "beat-panel.confirm");
    confirm.getStyleClass().add("accent");
    next = button(Command.NEXT_FOUND, "beat-panel.next");
    getChildren().addAll(confirm, next);
  }

  private Button button(Command command, String key) {
    Button button = new Button();
    button.setId("beat-" + command.id());
    button
        .textProperty()
        .bind(
            table
                .keys()
                .keys()
                .map(keys -> (Texts.get(key) + " " + table.keys().text(command)).strip()));
    Tip.on(button, command, table);
    button.setOnAction(event -> table.run(command));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setPrefWidth(90);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  /** Looks up which commands can be done now. */
  void update() {
    confirm.setDisable(!table.ready(Command.CONFIRM));
    next.setDisable(!table.ready(Command.NEXT_FOUND));
  }
}
