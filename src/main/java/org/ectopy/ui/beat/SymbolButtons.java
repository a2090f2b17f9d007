package org.ectopy.ui.beat;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.SymbolWords;

/** Buttons that say what the chosen beats are, as the letters do: five classes, and all symbols. */
final class SymbolButtons extends VBox {

  /** A narrower button, in logical pixels, has room for its letter alone. */
  private static final double WIDE_ENOUGH = 40;

  private final BeatEdits edits;

  SymbolButtons(BeatEdits edits) {
    this.edits = edits;
    getStyleClass().add("beat-symbols");
    HBox classes = new HBox();
    classes.getStyleClass().add("beat-classes");
    BeatClass.inOrder().forEach(each -> classes.getChildren().add(button(each)));
    getChildren().addAll(classes, menu());
  }

  private Button button(BeatClass beatClass) {
    String letter = beatClass.name();
    Label sign = new Label(letter);
    sign.getStyleClass().addAll("beat-letter", ChanceBars.style(beatClass));
    Label word = new Label(Texts.get("beat-panel.short." + letter));
    word.getStyleClass().add("beat-class-word");
    word.setMinWidth(0);
    VBox both = new VBox(sign, word);
    both.setAlignment(Pos.CENTER);
    Button button = new Button();
    button.setGraphic(both);
    word.visibleProperty().bind(button.widthProperty().greaterThan(WIDE_ENOUGH));
    word.managedProperty().bind(word.visibleProperty());
    button.setId("beat-set-" + letter);
    button.getStyleClass().addAll("beat-class", ChanceBars.style(beatClass));
    Tip.on(
        button, Texts.format("beat-panel.set-class", Texts.get("class." + letter)) + "  " + letter);
    button.setAccessibleText(Texts.format("beat-panel.set-class", Texts.get("class." + letter)));
    button.setMinWidth(0);
    button.setPrefWidth(40);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(event -> set(letter));
    return button;
  }

  private void set(String letter) {
    edits.symbol(letter).ifPresent(symbol -> edits.relabel(edits.chosen(), symbol));
  }

  private MenuButton menu() {
    MenuButton menu = new MenuButton(Texts.get("beat-panel.symbols"));
    menu.setId("beat-symbols");
    Tip.on(menu, Texts.get("beat-panel.symbols.tip"));
    menu.setMaxWidth(Double.MAX_VALUE);
    menu.getItems().setAll(items());
    return menu;
  }

  private List<MenuItem> items() {
    return SymbolTable.STANDARD.symbols().stream()
        .filter(symbol -> symbol.beat() && !symbol.mnemonic().isBlank())
        .map(this::item)
        .toList();
  }

  private MenuItem item(AnnotationSymbol symbol) {
    MenuItem item =
        new MenuItem(Texts.format("beat-panel.symbol", symbol.mnemonic(), SymbolWords.of(symbol)));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> edits.relabel(edits.chosen(), symbol));
    return item;
  }
}
