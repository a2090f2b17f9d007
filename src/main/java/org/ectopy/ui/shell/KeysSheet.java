package org.ectopy.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandGroup;
import org.ectopy.ui.command.Texts;

/** A sheet over the window that shows every key. */
final class KeysSheet extends StackPane {

  private static final List<String> POINTER =
      List.of("wheel", "ctrl-wheel", "shift-wheel", "drag", "click", "overview");

  KeysSheet() {
    setId("keys-sheet");
    getStyleClass().add("keys-shade");
    setVisible(false);
    VBox left = new VBox(section(CommandGroup.FILE), section(CommandGroup.EDIT));
    VBox middle = new VBox(section(CommandGroup.GO));
    VBox right = new VBox(section(CommandGroup.VIEW), section(CommandGroup.HELP));
    VBox pointer = new VBox(pointerSection());
    left.getStyleClass().add("keys-column");
    middle.getStyleClass().add("keys-column");
    right.getStyleClass().add("keys-column");
    pointer.getStyleClass().add("keys-column");
    HBox columns = new HBox(left, middle, right, pointer);
    columns.getStyleClass().add("keys-columns");
    Label close = new Label(Texts.get("keys.close"));
    close.getStyleClass().add("keys-close");
    VBox sheet = new VBox(columns, close);
    sheet.getStyleClass().add("keys-sheet");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    sheet.setAlignment(Pos.CENTER_RIGHT);
    getChildren().add(sheet);
    setOnMouseClicked(event -> setVisible(false));
  }

  /** Shows it, or hides it again. */
  void toggle() {
    setVisible(!isVisible());
  }

  private static VBox section(CommandGroup group) {
    GridPane grid = grid();
    for (Command command : Command.of(group)) {
      row(grid, command.keyText(), Texts.get(command.textKey()));
    }
    return titled(Texts.get(group.textKey()).replace("_", ""), grid);
  }

  private static VBox pointerSection() {
    GridPane grid = grid();
    for (String way : POINTER) {
      String key = "keys.pointer." + way;
      row(grid, Texts.get(key), Texts.get(key + ".does"));
    }
    return titled(Texts.get("keys.pointer"), grid);
  }

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys-grid");
    return grid;
  }

  private static void row(GridPane grid, String key, String does) {
    Label cap = new Label(key);
    cap.getStyleClass().add("key-cap");
    grid.addRow(grid.getRowCount(), cap, new Label(does));
  }

  private static VBox titled(String title, GridPane grid) {
    Label heading = new Label(title);
    heading.getStyleClass().add("keys-heading");
    VBox section = new VBox(heading, grid);
    section.getStyleClass().add("keys-section");
    return section;
  }
}
