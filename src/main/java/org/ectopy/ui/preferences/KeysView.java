package org.ectopy.ui.preferences;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.Shortcut;
import org.ectopy.ui.command.Texts;
import org.jspecify.annotations.Nullable;

/** A table of all commands in which a key is changed by pressing another. */
public final class KeysView extends VBox {

  private final KeysViewModel model;
  private final TableView<Command> table = new TableView<>();
  private final Label message = new Label(Texts.get("keys-editor.hint"));
  private final Button move = new Button(Texts.get("keys-editor.move"));
  private @Nullable Command waiting;

  /** Shows and changes the keys of {@code model}. */
  public KeysView(KeysViewModel model) {
    this.model = model;
    getStyleClass().add("dialogue-form");
    TextField search = new TextField();
    search.setId("keys-search");
    search.setPromptText(Texts.get("keys-editor.search"));
    search.textProperty().bindBidirectional(model.query());
    fillTable();
    message.setId("keys-message");
    message.setWrapText(true);
    message.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(message, Priority.ALWAYS);
    move.setId("keys-move");
    move.setVisible(false);
    HBox below = new HBox(message, move);
    below.getStyleClass().add("keys-message");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(search, table, below);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.keys().keys().addListener((all, before, now) -> table.refresh());
  }

  private void fillTable() {
    table.setId("keys-table");
    table.setItems(model.found());
    table.setPlaceholder(new Label(Texts.get("palette.none")));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column("keys-editor.command", 270, command -> Texts.get(command.textKey()));
    column("keys-editor.menu", 90, command -> command.group().title());
    column("keys-editor.key", 130, command -> model.keys().text(command));
    column("keys-editor.usual", 130, Command::keyText);
    table.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            change();
          }
        });
  }

  private void column(String textKey, double width, Function<Command, String> text) {
    TableColumn<Command, String> column = new TableColumn<>(Texts.get(textKey));
    column.setCellValueFactory(
        cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())).getReadOnlyProperty());
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    table.getColumns().add(column);
  }

  private Optional<Command> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  /** Waits for the new key of the chosen command. */
  public void change() {
    chosen()
        .ifPresent(
            command -> {
              waiting = command;
              say(Texts.format("keys-editor.press", Texts.get(command.textKey())));
              table.requestFocus();
            });
  }

  /** Takes the key of the chosen command away. */
  public void remove() {
    chosen().ifPresent(command -> model.set(command, Optional.empty()));
    say(Texts.get("keys-editor.hint"));
  }

  /** Gives the chosen command its usual key. */
  public void reset() {
    chosen().ifPresent(model.keys()::reset);
    say(Texts.get("keys-editor.hint"));
  }

  /** Gives all commands their usual keys. */
  public void resetAll() {
    model.keys().resetAll();
    say(Texts.get("keys-editor.hint"));
  }

  private void say(String text) {
    message.setText(text);
    move.setVisible(false);
  }

  private void key(KeyEvent event) {
    Command command = waiting;
    if (command == null) {
      if (event.getCode() == KeyCode.ENTER && table.isFocused()) {
        event.consume();
        change();
      }
      return;
    }
    event.consume();
    if (event.getCode() == KeyCode.ESCAPE) {
      waiting = null;
      say(Texts.get("keys-editor.hint"));
    } else if (!event.getCode().isModifierKey()) {
      take(command, Shortcut.of(event));
    }
  }

  private void take(Command command, Shortcut key) {
    switch (model.judge(command, key)) {
      case KeyVerdict.Refused refused -> say(refused.why());
      case KeyVerdict.Taken taken -> offer(command, key, taken.by());
      case KeyVerdict.Free _ -> set(command, key);
    }
  }

  private void offer(Command command, Shortcut key, Command other) {
    waiting = null;
    say(Texts.format("keys-editor.taken", key.text(), Texts.get(other.textKey())));
    move.setVisible(true);
    move.setOnAction(event -> set(command, key));
    move.requestFocus();
  }

  private void set(Command command, Shortcut key) {
    waiting = null;
    model.set(command, Optional.of(key));
    say(Texts.format("keys-editor.set", Texts.get(command.textKey()), key.text()));
    table.requestFocus();
  }
}
