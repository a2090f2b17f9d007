package org.ectopy.ui.records;

import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.IconView;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.Session;
import org.jspecify.annotations.Nullable;

/** The list of the records in a person's folders; a click or Enter opens one. */
public final class RecordsView extends VBox {

  /** So many records above the open one are shown, when the list must be scrolled to it. */
  private static final int ROWS_ABOVE = 3;

  private final RecordsViewModel model;
  private final ListView<RecordRow> list = new ListView<>();
  private final TextField filter = new TextField();

  /** The list of {@code model}, with the record that is open in {@code session} chosen. */
  public RecordsView(Session session, RecordsViewModel model, CommandTable commands) {
    this.model = model;
    getStyleClass().add("records");
    filter.setId("records-filter");
    filter.setPromptText(Texts.get("library.filter"));
    Tip.on(filter, Texts.get("library.filter.hint"));
    filter.textProperty().bindBidirectional(model.filter());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
    list.setId("records-list");
    list.setAccessibleText(Texts.get("records.title"));
    list.setItems(model.rows());
    list.setCellFactory(view -> new RecordCell(model));
    list.setPlaceholder(new RecordsPlaceholder(model, commands));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(heading(commands), filter, list);
    session.record().addListener((all, before, now) -> chooseOpen(true));
    model.rows().addListener((ListChangeListener<RecordRow>) change -> chooseOpen(false));
  }

  private static HBox heading(CommandTable commands) {
    Label title = new Label(Texts.get("records.title").toUpperCase(Locale.ROOT));
    title.getStyleClass().add("section-head");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox heading =
        new HBox(
            title,
            button(Command.GET_DATABASE, Icon.DOWNLOAD, commands),
            button(Command.OPEN_FOLDER, Icon.ADD, commands));
    heading.getStyleClass().add("records-heading");
    heading.setAlignment(Pos.CENTER_LEFT);
    return heading;
  }

  private static Button button(Command command, Icon icon, CommandTable commands) {
    Button button = new Button("", new IconView(icon));
    button.getStyleClass().addAll("flat", "records-button");
    String name = Texts.get(command.textKey());
    Tip.on(button, command, commands);
    button.setAccessibleText(name);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> commands.run(command));
    return button;
  }

  /** Gives the keys to the list. */
  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void filterKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      event.consume();
      if (chosen() == null || event.getCode() == KeyCode.ENTER) {
        chooseFirst();
      }
      list.requestFocus();
      if (event.getCode() == KeyCode.ENTER) {
        act(chosen());
      }
    }
  }

  private void chooseFirst() {
    for (int i = 0; i < model.rows().size(); i++) {
      if (model.rows().get(i) instanceof RecordRow.Entry) {
        list.getSelectionModel().clearAndSelect(i);
        return;
      }
    }
  }

  private void listKey(KeyEvent event) {
    RecordRow row = chosen();
    boolean mine =
        switch (event.getCode()) {
          case ENTER -> act(row);
          case LEFT -> row instanceof RecordRow.Folder head && !head.folded() && act(row);
          case RIGHT -> row instanceof RecordRow.Folder head && head.folded() && act(row);
          case DELETE -> row instanceof RecordRow.Folder head && remove(head);
          case UP -> list.getSelectionModel().getSelectedIndex() <= 0 && toFilter();
          default -> false;
        };
    if (mine) {
      event.consume();
    }
  }

  private boolean toFilter() {
    filter.requestFocus();
    return true;
  }

  private boolean remove(RecordRow.Folder head) {
    model.remove(head.folder());
    return true;
  }

  private void click(MouseEvent event) {
    if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
      act(chosen());
    }
  }

  /** Opens a record, or folds a folder. */
  private boolean act(@Nullable RecordRow row) {
    switch (row) {
      case RecordRow.Entry entry when !model.isOpen(entry) -> model.open(entry.indexed());
      case RecordRow.Folder head -> model.fold(head.folder());
      case null, default -> {}
    }
    return row != null;
  }

  private @Nullable RecordRow chosen() {
    RecordRow selected = list.getSelectionModel().getSelectedItem();
    return selected == null ? list.getFocusModel().getFocusedItem() : selected;
  }

  /** The open record is chosen; another choice stays while the list is brought up to date. */
  private void chooseOpen(boolean anyhow) {
    RecordRow now = list.getSelectionModel().getSelectedItem();
    if (!anyhow && now != null && model.rows().contains(now)) {
      return;
    }
    for (RecordRow row : model.rows()) {
      if (model.isOpen(row)) {
        if (!Objects.equals(row, now)) {
          list.getSelectionModel().select(row);
          // A list that is being filled scrolls only once it has laid out what is new.
          Platform.runLater(this::showChosen);
        }
        return;
      }
    }
  }

  private void showChosen() {
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS_ABOVE));
  }
}
