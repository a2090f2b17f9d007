package org.ectopy.ui.records;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;

/** What stands in the list when it is empty: why, and what to do about it. */
final class RecordsPlaceholder extends VBox {

  private final Label why = new Label();
  private final Button clear = new Button(Texts.get("library.clear"));
  private final Button folder = new Button(Texts.get(Command.OPEN_FOLDER.textKey()));
  private final Button database = new Button(Texts.get("library.get"));

  RecordsPlaceholder(RecordsViewModel model, CommandTable commands) {
    getStyleClass().add("records-empty");
    setAlignment(Pos.TOP_CENTER);
    why.setWrapText(true);
    why.setTextAlignment(TextAlignment.CENTER);
    clear.setOnAction(event -> model.filter().set(""));
    folder.setOnAction(event -> commands.run(Command.OPEN_FOLDER));
    database.setOnAction(event -> commands.run(Command.GET_DATABASE));
    database.setWrapText(true);
    getChildren().addAll(why, clear, folder, database);
    model.empty().addListener(changed -> show(model));
    model.filter().addListener(changed -> show(model));
    show(model);
  }

  private void show(RecordsViewModel model) {
    boolean none = model.empty().get();
    String typed = model.filter().get().strip();
    why.setText(none ? Texts.get("library.empty") : Texts.format("library.no-match", typed));
    present(clear, !none && !typed.isEmpty());
    present(folder, none);
    present(database, none);
  }

  private static void present(Button button, boolean wanted) {
    button.setVisible(wanted);
    button.setManaged(wanted);
  }
}
