package org.ectopy.ui.beats;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Chooses rows by keys and by the pointer, as in any list. */
final class RowHands {

  private final RowTable table;
  private final Rows rows;

  RowHands(RowTable table, Rows rows) {
    this.table = table;
    this.rows = rows;
  }

  void install() {
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::point);
  }

  private void press(KeyEvent event) {
    if (event.isAltDown() || rows.size() == 0) {
      return;
    }
    if (event.isShortcutDown()) {
      if (event.getCode() == KeyCode.A && !event.isShiftDown()) {
        rows.chooseAll();
        event.consume();
      }
    } else if (event.getCode() == KeyCode.ENTER) {
      rows.open(Math.max(0, rows.lead()));
      event.consume();
    } else {
      goal(event.getCode()).ifPresent(row -> go(row, event));
    }
  }

  private Optional<Integer> goal(KeyCode key) {
    int lead = rows.lead();
    return switch (key) {
      case UP -> Optional.of(lead < 0 ? 0 : lead - 1);
      case DOWN -> Optional.of(lead + 1);
      case PAGE_UP -> Optional.of(lead - table.page());
      case PAGE_DOWN -> Optional.of(lead + table.page());
      case HOME -> Optional.of(0);
      case END -> Optional.of(rows.size() - 1);
      default -> Optional.empty();
    };
  }

  private void go(int wanted, KeyEvent event) {
    int row = Math.clamp(wanted, 0, rows.size() - 1);
    if (event.isShiftDown()) {
      rows.chooseTo(row);
    } else {
      rows.choose(row);
    }
    table.reveal(row);
    event.consume();
  }

  private void point(MouseEvent event) {
    Optional<Integer> row = rowAt((Node) event.getTarget());
    if (row.isEmpty() || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    table.requestFocus();
    if (event.isShiftDown()) {
      rows.chooseTo(row.get());
    } else if (event.isShortcutDown()) {
      rows.toggle(row.get());
    } else {
      if (event.getClickCount() == 1) {
        rows.choose(row.get());
      }
      rows.clicked(row.get(), event.getClickCount());
    }
    event.consume();
  }

  /** The row under the pointer, unless a button lies over it. */
  private Optional<Integer> rowAt(Node target) {
    for (Node node = target; node != null && node != table; node = node.getParent()) {
      if (node instanceof ButtonBase) {
        return Optional.empty();
      }
      if (node instanceof RowTable.Row row) {
        return Optional.of(row.getIndex()).filter(index -> index >= 0 && index < rows.size());
      }
    }
    return Optional.empty();
  }
}
