package org.ectopy.ui.beats;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.SymbolWords;

/** What filters the table of beats, counts it, and changes all of it. */
public final class BeatBar extends HBox {

  private final BeatTableViewModel model;
  private final Supplier<List<AnnotationSymbol>> symbols;
  private final TextField filter = new TextField();
  private final Label count = new Label();
  private final MenuButton makeAll = new MenuButton();

  /**
   * @param symbols what beats of the open document can be called
   * @param table has the keys after the filter
   */
  public BeatBar(BeatTableViewModel model, Supplier<List<AnnotationSymbol>> symbols, Node table) {
    this.model = model;
    this.symbols = symbols;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("table-bar");
    filter.setId("beat-filter");
    filter.setPromptText(Texts.get("beats.filter"));
    filter.setAccessibleText(Texts.get("beats.filter"));
    Tip.on(filter, Texts.get("beats.filter.hint"));
    filter.textProperty().bindBidirectional(model.filter());
    filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> leave(event, table));
    count.setId("beat-count");
    count.getStyleClass().add("table-count");
    makeAll.setId("make-all");
    Tip.on(makeAll, Texts.get("beats.make-all.hint"));
    makeAll.setOnShowing(event -> offer());
    getChildren().addAll(filter, count, makeAll);
    model.rows().addListener((all, before, now) -> show());
    show();
  }

  private static void leave(KeyEvent event, Node table) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
      table.requestFocus();
      event.consume();
    }
  }

  private void show() {
    count.setText(model.count());
    makeAll.setText(Texts.format("beats.make-all", model.size()));
    makeAll.setDisable(model.size() == 0);
    if (makeAll.getItems().isEmpty()) {
      offer();
    }
  }

  private void offer() {
    makeAll.getItems().setAll(symbols.get().stream().map(this::item).toList());
  }

  private MenuItem item(AnnotationSymbol symbol) {
    MenuItem item = new MenuItem(symbol.mnemonic() + "   " + SymbolWords.of(symbol));
    item.setMnemonicParsing(false);
    item.setId("make-all-" + symbol.code());
    item.setOnAction(event -> model.makeAll(symbol));
    return item;
  }
}
