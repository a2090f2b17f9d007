package org.ectopy.ui.records;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Session;

/** The list of a folder's records; a click or Enter opens one. */
public final class RecordsView extends VBox {

  /** So many records above the open one are shown, when the list must be scrolled to it. */
  private static final int ROWS_ABOVE = 3;

  private final RecordsViewModel model;
  private final ListView<RecordEntry> list = new ListView<>();
  private final Label heading = new Label();
  private final Label placeholder = new Label(Texts.get("records.empty"));

  /** The list of {@code model}, with the record that is open in {@code session} chosen. */
  public RecordsView(Session session, RecordsViewModel model) {
    this.model = model;
    getStyleClass().add("records");
    heading.getStyleClass().add("section-head");
    heading.setMaxWidth(Double.MAX_VALUE);
    TextField filter = new TextField();
    filter.setId("records-filter");
    filter.setPromptText(Texts.get("records.filter"));
    filter.textProperty().bindBidirectional(model.filter());
    list.setId("records-list");
    list.setItems(model.shown());
    list.setCellFactory(view -> new RecordCell());
    list.setPlaceholder(placeholder);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(heading, filter, list);
    model.folder().addListener((all, before, now) -> name(now));
    session.record().addListener((all, before, now) -> chooseOpen());
    model
        .shown()
        .addListener((javafx.collections.ListChangeListener<RecordEntry>) c -> chooseOpen());
    name(Optional.empty());
  }

  /** Gives the keys to the list. */
  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void name(Optional<Path> folder) {
    String title = Texts.get("records.title").toUpperCase(Locale.ROOT);
    heading.setText(folder.map(path -> title + "  \u00b7  " + path.getFileName()).orElse(title));
    String key = folder.isPresent() ? "records.none" : "records.empty";
    placeholder.setText(Texts.get(key));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      openChosen();
    }
  }

  private void click(MouseEvent event) {
    if (event.isStillSincePress()) {
      openChosen();
    }
  }

  private void openChosen() {
    RecordEntry selected = list.getSelectionModel().getSelectedItem();
    RecordEntry chosen = selected == null ? list.getFocusModel().getFocusedItem() : selected;
    if (chosen != null && !model.isOpen(chosen)) {
      model.open(chosen);
    }
  }

  private void chooseOpen() {
    for (RecordEntry entry : model.shown()) {
      boolean chosen = entry.equals(list.getSelectionModel().getSelectedItem());
      if (model.isOpen(entry) && !chosen) {
        list.getSelectionModel().select(entry);
        // A list that is being filled scrolls only once it has laid out what is new.
        Platform.runLater(this::showChosen);
        return;
      }
    }
  }

  private void showChosen() {
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS_ABOVE));
  }
}
