package org.ectopy.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandSearch;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.jspecify.annotations.Nullable;

/** A field over the window in which a command is found by its name, and done with Enter. */
final class Palette extends Overlay {

  private final CommandTable table;
  private final TextField query = new TextField();
  private final ListView<Command> found = new ListView<>();

  Palette(CommandTable table) {
    super("palette");
    this.table = table;
    getStyleClass().add("palette");
    setAlignment(Pos.TOP_CENTER);
    query.setId("palette-query");
    query.setPromptText(Texts.get("palette.prompt"));
    query.setAccessibleText(Texts.get("palette.prompt"));
    query.textProperty().addListener((all, before, now) -> fill());
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    found.setId("palette-list");
    found.setFocusTraversable(false);
    found.setPlaceholder(new Label(Texts.get("palette.none")));
    found.setCellFactory(list -> new Cell());
    found.setOnMouseClicked(event -> runChosen());
    VBox box = new VBox(query, found);
    box.getStyleClass().add("palette-box");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    hold(box);
    setOnMouseClicked(event -> close());
  }

  /** Shows it with all commands. */
  void open() {
    query.clear();
    fill();
    open(query);
  }

  private void fill() {
    found
        .getItems()
        .setAll(
            CommandSearch.find(query.getText()).stream()
                .filter(command -> command != Command.PALETTE && command != Command.LEAVE)
                .toList());
    found.getSelectionModel().selectFirst();
    found.scrollTo(0);
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> runChosen();
      case TAB -> query.requestFocus();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int size = found.getItems().size();
    if (size > 0) {
      int next = Math.floorMod(found.getSelectionModel().getSelectedIndex() + by, size);
      found.getSelectionModel().select(next);
      found.scrollTo(Math.max(0, next - 4));
    }
  }

  private void runChosen() {
    Command chosen = found.getSelectionModel().getSelectedItem();
    if (chosen != null && table.ready(chosen)) {
      close();
      table.run(chosen);
    }
  }

  /** A command's name, its menu and its key; grey where it can do nothing now. */
  private final class Cell extends ListCell<Command> {

    private final CommandRow row = new CommandRow();

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      setText(null);
      setGraphic(empty || command == null ? null : row.of(command, table));
    }
  }
}
