package org.ectopy.ui.beats;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Shortcut;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** What filters the table of marks, sets new ones and changes the chosen one. */
public final class MarkBar extends HBox {

  private final MarksViewModel model;
  private final CommandTable commands;
  private final Label count = new Label();
  private final Button edit = new Button(Texts.get("marks.edit"));

  /**
   * @param commands set new marks
   * @param table has the keys after the filter
   */
  public MarkBar(MarksViewModel model, MarkDialogues dialogues, CommandTable commands, Node table) {
    this.model = model;
    this.commands = commands;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("table-bar");
    TextField filter = new TextField();
    filter.setId("mark-filter");
    filter.setPromptText(Texts.get("marks.filter"));
    filter.setAccessibleText(Texts.get("marks.filter"));
    filter.textProperty().bindBidirectional(model.filter());
    filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> leave(event, table));
    count.getStyleClass().add("table-count");
    count.setMinWidth(0);
    edit.setId("mark-edit");
    edit.setMinWidth(USE_PREF_SIZE);
    Tip.on(edit, Texts.get("marks.edit.hint"));
    edit.setOnAction(event -> dialogues.edit(model.row(model.lead())));
    getChildren().addAll(filter, count);
    add("marks.add.note", Command.NOTE);
    add("marks.add.rhythm", Command.RHYTHM);
    add("marks.add.quality", Command.QUALITY);
    getChildren().add(edit);
    model.revision().addListener((all, before, now) -> show());
    show();
  }

  private void add(String key, Command command) {
    Button button = new Button(Texts.get(key));
    button.setId("add-" + command.id());
    button.setMinWidth(USE_PREF_SIZE);
    button.disableProperty().bind(commands.recordOpen().not());
    button.setOnAction(event -> commands.run(command));
    button.setOnMouseEntered(event -> Tip.on(button, hint(command)));
    button.setAccessibleText(Texts.get(command.textKey()));
    getChildren().add(button);
  }

  private String hint(Command command) {
    String key = commands.keys().key(command).map(Shortcut::text).orElse("");
    return (Texts.get(command.textKey()) + "  " + key).strip();
  }

  private static void leave(KeyEvent event, Node table) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
      table.requestFocus();
      event.consume();
    }
  }

  private void show() {
    count.setText(model.count());
    edit.setDisable(model.row(model.lead()).isEmpty());
  }
}
