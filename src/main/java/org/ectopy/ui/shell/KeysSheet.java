package org.ectopy.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandGroup;
import org.ectopy.ui.command.KeyMap;
import org.ectopy.ui.command.Shortcut;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.SymbolWords;

/** A sheet over the window that shows every key, every symbol, and what the pointer does. */
final class KeysSheet extends Overlay {

  private static final List<String> POINTER =
      List.of(
          "wheel",
          "ctrl-wheel",
          "shift-wheel",
          "drag",
          "click",
          "double-click",
          "shift-drag",
          "shift-click",
          "drag-beat",
          "lasso",
          "overview");
  private static final int SYMBOL_COLUMNS = 4;

  /** Wider than this it is not of use, in logical pixels. */
  private static final double MOST_WIDTH = 1320;

  private final KeyMap keys;
  private final ScrollPane scroll = new ScrollPane();

  KeysSheet(KeyMap keys) {
    super("keys-sheet");
    this.keys = keys;
    getStyleClass().add("keys-shade");
    scroll.getStyleClass().add("keys-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label close = new Label(Texts.get("keys.close"));
    close.getStyleClass().add("keys-close");
    VBox sheet = new VBox(scroll, close);
    sheet.getStyleClass().add("keys-sheet");
    sheet.setMaxSize(MOST_WIDTH, Region.USE_PREF_SIZE);
    sheet.setAlignment(Pos.CENTER_RIGHT);
    hold(sheet);
    setOnMouseClicked(event -> close());
  }

  /** Shows it with the keys as they are now, or hides it again. */
  void toggle() {
    if (isVisible()) {
      close();
      return;
    }
    scroll.setContent(content());
    scroll.setVvalue(0);
    open(scroll);
  }

  private VBox content() {
    HBox columns =
        new HBox(
            column(section(CommandGroup.FILE), section(CommandGroup.EDIT)),
            column(
                section(CommandGroup.GO), section(CommandGroup.TEACH), section(CommandGroup.HELP)),
            column(section(CommandGroup.VIEW)),
            column(section(CommandGroup.PANELS), pointerSection()));
    columns.getStyleClass().add("keys-columns");
    VBox content = new VBox(columns, symbolSection());
    content.getStyleClass().add("keys-content");
    return content;
  }

  private static VBox column(VBox... sections) {
    VBox column = new VBox(sections);
    column.getStyleClass().add("keys-column");
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private VBox section(CommandGroup group) {
    GridPane grid = grid();
    for (Command command : Command.of(group)) {
      Stream<Shortcut> aliases =
          command.aliases().stream()
              .filter(alias -> keys.command(alias).filter(command::equals).isPresent());
      List<String> caps =
          Stream.concat(keys.key(command).stream(), aliases).map(Shortcut::text).toList();
      row(grid, caps, Texts.get(command.textKey()));
    }
    return titled(group.title(), grid);
  }

  private static VBox pointerSection() {
    GridPane grid = grid();
    for (String way : POINTER) {
      String key = "keys.pointer." + way;
      row(grid, List.of(Texts.get(key)), Texts.get(key + ".does"));
    }
    return titled(Texts.get("keys.pointer"), grid);
  }

  private static VBox symbolSection() {
    List<AnnotationSymbol> symbols =
        SymbolTable.STANDARD.symbols().stream()
            .filter(symbol -> !symbol.mnemonic().isBlank() && !symbol.description().isBlank())
            .toList();
    GridPane grid = grid();
    int rows = (symbols.size() + SYMBOL_COLUMNS - 1) / SYMBOL_COLUMNS;
    for (int i = 0; i < symbols.size(); i++) {
      AnnotationSymbol symbol = symbols.get(i);
      int column = 2 * (i / rows);
      grid.add(cap(symbol.mnemonic()), column, i % rows);
      grid.add(words(SymbolWords.of(symbol)), column + 1, i % rows);
    }
    return titled(Texts.get("keys.symbols"), grid);
  }

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys-grid");
    return grid;
  }

  private static void row(GridPane grid, List<String> keys, String does) {
    HBox caps = new HBox();
    caps.getStyleClass().add("key-caps");
    caps.setMinWidth(Region.USE_PREF_SIZE);
    keys.stream().map(KeysSheet::cap).forEach(caps.getChildren()::add);
    grid.addRow(grid.getRowCount(), caps, words(does));
  }

  /** What a key does; long words go on in a second line. */
  private static Label words(String does) {
    Label words = new Label(does);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }

  private static Label cap(String key) {
    Label cap = new Label(key);
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    return cap;
  }

  private static VBox titled(String title, GridPane grid) {
    Label heading = new Label(title);
    heading.getStyleClass().add("keys-heading");
    VBox section = new VBox(heading, grid);
    section.getStyleClass().add("keys-section");
    return section;
  }
}
