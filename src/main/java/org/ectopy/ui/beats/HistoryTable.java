package org.ectopy.ui.beats;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.IconView;
import org.ectopy.ui.control.Tip;

/** The history of edits as a table, with what its keys do on buttons. */
public final class HistoryTable {

  private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final String ACTION = "history-action";

  private final HistoryViewModel model;
  private final RowTable table;
  private final Label count = new Label();
  private final Button goTo = button("history-go", "history.go", () -> {});
  private final HBox aside = new HBox();

  /** A table that follows the editor. */
  public HistoryTable(HistoryViewModel model) {
    this.model = model;
    table =
        new RowTable(
            "history-table",
            Texts.get("history.name"),
            model,
            List.of(
                column("when", 120, row -> when(row.edit().by().when())),
                column("words", 520, HistoryRow::words),
                column("by", 140, row -> row.edit().by().name()),
                new RowColumn(ACTION, "", 44, false, row -> CellText.EMPTY)));
    table.setCells(ACTION, this::revertButton);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    count.setId("history-count");
    count.getStyleClass().add("table-count");
    goTo.setOnAction(event -> model.goTo(model.lead()));
    Button jump = button("history-jump", "history.jump", () -> model.jump(model.lead()));
    aside.getStyleClass().add("table-bar");
    aside.setAlignment(Pos.CENTER_LEFT);
    aside.getChildren().addAll(count, goTo, jump);
    model.rows().addListener((all, before, now) -> show());
    model.leadRow().addListener((all, before, now) -> table.showChoice());
    show();
  }

  private static Button button(String id, String key, Runnable action) {
    Button button = new Button(Texts.get(key));
    button.setId(id);
    Tip.on(button, Texts.get(key + ".hint"));
    button.setOnAction(event -> action.run());
    return button;
  }

  private RowColumn column(String id, double width, Function<HistoryRow, String> text) {
    return new RowColumn(
        "history-" + id,
        Texts.get("history.column." + id),
        width,
        false,
        row -> CellText.of(model.row(row).map(text).orElseGet(() -> opened(id))));
  }

  private static String opened(String column) {
    return column.equals("words") ? Texts.get("history.opened") : "";
  }

  private static String when(Optional<Instant> instant) {
    if (instant.isEmpty()) {
      return "";
    }
    ZonedDateTime time = instant.get().atZone(ZoneId.systemDefault());
    boolean today = time.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
    return time.format(today ? TODAY : EARLIER);
  }

  private Node revertButton(int row) {
    Button button = new Button();
    button.setGraphic(new IconView(Icon.UNDO));
    button.setId("revert-" + row);
    button.getStyleClass().addAll("flat", "row-button");
    Tip.on(button, Texts.get("history.revert.hint"));
    button.setAccessibleText(Texts.get("history.revert.hint"));
    button.setFocusTraversable(false);
    button.setVisible(model.row(row).map(HistoryRow::revertible).orElse(false));
    button.setOnAction(event -> model.revert(row));
    return button;
  }

  private void press(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (plain && event.getCode() == KeyCode.DELETE) {
      model.revert(model.lead());
      event.consume();
    } else if (plain && event.getCode() == KeyCode.SPACE) {
      model.jump(model.lead());
      event.consume();
    }
  }

  private void show() {
    table.refresh(model.emptiness());
    count.setText(model.count());
    boolean none = model.size() == 0;
    aside.getChildren().forEach(each -> each.setDisable(none && each instanceof Button));
    table.reveal(model.lead());
  }

  /** What stands in the tab, and has the keys. */
  public Node view() {
    return table;
  }

  /** The buttons. */
  public Node aside() {
    return aside;
  }
}
