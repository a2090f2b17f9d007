package org.ectopy.ui.beats;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.ectopy.ui.beats.RhythmChoices.Rhythm;
import org.ectopy.ui.command.Texts;

/** Finds a rhythm: type a part of it, choose with the arrow keys. */
final class RhythmPane extends VBox {

  private final RhythmChoices choices = new RhythmChoices();
  private final TextField field = new TextField();
  private final ListView<Rhythm> list = new ListView<>();
  private Runnable twice = () -> {};

  /**
   * @param label what is chosen to begin with; empty for nothing
   */
  RhythmPane(String label) {
    getStyleClass().add("mark-form");
    field.setId("rhythm-text");
    field.setAccessibleText(Texts.get("marks.form.rhythm"));
    list.setId("rhythm-list");
    list.setAccessibleText(Texts.get("marks.form.rhythm"));
    list.setFocusTraversable(false);
    list.setCellFactory(each -> new Cell(() -> twice.run()));
    field.textProperty().addListener((all, before, now) -> find(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    getChildren().addAll(field, list);
    find("");
    field.setText(label);
  }

  /** Does something when a rhythm of the list is double-clicked: that one is chosen then. */
  void onDoubleClick(Runnable taken) {
    twice = taken;
  }

  private void find(String text) {
    list.getItems().setAll(choices.matching(text));
    list.getSelectionModel().selectFirst();
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      list.getSelectionModel().selectNext();
    } else if (event.getCode() == KeyCode.UP) {
      list.getSelectionModel().selectPrevious();
    } else {
      return;
    }
    list.scrollTo(list.getSelectionModel().getSelectedIndex());
    event.consume();
  }

  /** The label that is chosen; empty for none. */
  String label() {
    Rhythm chosen = list.getSelectionModel().getSelectedItem();
    return chosen == null ? "" : chosen.label();
  }

  /** A rhythm: its label and its name. */
  private static final class Cell extends ListCell<Rhythm> {

    Cell(Runnable twice) {
      setOnMouseClicked(
          event -> {
            if (!isEmpty() && event.getClickCount() == 2) {
              twice.run();
            }
          });
    }

    @Override
    protected void updateItem(Rhythm rhythm, boolean empty) {
      super.updateItem(rhythm, empty);
      setText(empty || rhythm == null ? "" : rhythm.label() + "   " + rhythm.name());
    }
  }
}
