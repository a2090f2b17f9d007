package org.ectopy.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Dialogue;
import org.ectopy.ui.session.Other;
import org.jspecify.annotations.Nullable;

/** Asks in a small dialogue what the edited beats are to be compared with. */
public final class CompareSheet {

  private static final double ROW = 30;
  private static final double WIDTH = 340;

  private final CompareViewModel model;
  private final ListView<Row> list = new ListView<>();
  private final Dialogue dialogue;

  /**
   * @param owner the program's window
   * @param edited what the window calls the edited set
   */
  public CompareSheet(Window owner, CompareViewModel model, String edited) {
    this.model = model;
    List<Row> rows = new ArrayList<>();
    for (Other other : model.choices()) {
      rows.add(new Row(other.words(edited), () -> model.with(other)));
    }
    rows.add(new Row(Texts.get("compare.none"), model::stop));
    list.setId("compare-with");
    list.setAccessibleText(Texts.get("compare.title"));
    list.getItems().setAll(rows);
    list.setFixedCellSize(ROW);
    list.setPrefSize(WIDTH, Math.min(rows.size(), 10) * ROW + 2);
    list.setCellFactory(all -> new Cell());
    list.getSelectionModel().select(usual(edited));
    Label hint = new Label(Texts.get("compare.why"));
    hint.setWrapText(true);
    hint.setMaxWidth(WIDTH);
    hint.getStyleClass().add("dialogue-hint");
    VBox content = new VBox(list, hint);
    content.getStyleClass().add("dialogue-form");
    dialogue = new Dialogue(owner, Texts.get("compare.title"), content);
    dialogue.add("compare-cancel", Texts.get("dialogue.cancel"), dialogue::close);
    Button take = dialogue.addDefault("compare-ok", Texts.get("compare.ok"), this::choose);
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            take.fire();
            event.consume();
          }
        });
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            take.fire();
          }
        });
  }

  /** The first annotator that is not the edited one; where there is none, the first of all. */
  private int usual(String edited) {
    List<Other> choices = model.choices();
    boolean own = choices.getFirst().equals(new Other.File(edited));
    return own && choices.size() > 1 && choices.get(1) instanceof Other.File ? 1 : 0;
  }

  /** Asks. */
  public void show() {
    dialogue.show();
    list.requestFocus();
  }

  private void choose() {
    list.getSelectionModel().getSelectedItems().forEach(row -> row.chosen().run());
  }

  /** Something to be chosen, and what comes of it. */
  private record Row(String words, Runnable chosen) {}

  private static final class Cell extends ListCell<Row> {

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(row == null || empty ? "" : row.words());
    }
  }
}
