package org.ectopy.ui.beats;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;

/**
 * Any number of rows, of which those in view are made. What is chosen is asked of the rows, not
 * kept here, so that it outlives filters, sorting and edits. The focus is this pane's, so that keys
 * that a table would swallow reach the window.
 */
final class RowTable extends StackPane {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
  private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");
  private static final double ROW_HEIGHT = 24;

  private final TableView<Integer> table = new TableView<>();
  private final RowNumbers numbers = new RowNumbers();
  private final IntegerProperty revision = new SimpleIntegerProperty();
  private final Label placeholder = new Label();
  private final Rows rows;

  RowTable(String id, String name, Rows rows, List<RowColumn> columns) {
    this.rows = rows;
    setId(id);
    getStyleClass().add("row-table");
    setAccessibleText(name);
    setFocusTraversable(true);
    placeholder.setWrapText(true);
    table.setFocusTraversable(false);
    table.setFixedCellSize(ROW_HEIGHT);
    table.setItems(numbers);
    table.setPlaceholder(placeholder);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setRowFactory(each -> new Row());
    columns.forEach(column -> table.getColumns().add(column(column)));
    table.focusedProperty().addListener((all, before, now) -> take(now));
    getChildren().add(table);
    new RowHands(this, rows).install();
  }

  private void take(boolean tableFocused) {
    if (tableFocused) {
      requestFocus();
    }
  }

  private TableColumn<Integer, Integer> column(RowColumn made) {
    TableColumn<Integer, Integer> column = new TableColumn<>(made.title());
    column.setId(made.id());
    column.setPrefWidth(made.width());
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(each -> new SimpleObjectProperty<>(each.getValue()));
    column.setCellFactory(each -> new Cell(made));
    if (made.number()) {
      column.getStyleClass().add("number-column");
    }
    return column;
  }

  /** The table itself. */
  TableView<Integer> table() {
    return table;
  }

  /** Puts something else than text into a column. */
  void setCells(String columnId, RowNode cells) {
    table.getColumns().stream()
        .filter(column -> columnId.equals(column.getId()))
        .forEach(column -> setCells(column, cells));
  }

  @SuppressWarnings("unchecked") // all columns here are of row numbers
  private void setCells(TableColumn<Integer, ?> column, RowNode cells) {
    ((TableColumn<Integer, Integer>) column).setCellFactory(each -> new NodeCell(cells));
  }

  /** Shows what the rows are now, and says why there are none. */
  void refresh(String emptiness) {
    placeholder.setText(emptiness);
    numbers.resize(rows.size());
    showChoice();
  }

  /** Shows what is chosen now. */
  void showChoice() {
    revision.set(revision.get() + 1);
  }

  /** Scrolls a row into view. */
  void reveal(int row) {
    if (row >= 0 && row < numbers.size()) {
      if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
        flow.scrollTo(row);
      } else {
        table.scrollTo(row);
      }
    }
  }

  /** How many rows a page has. */
  int page() {
    return (int) Math.max(1, Math.floor(table.getHeight() / ROW_HEIGHT) - 2);
  }

  /** Makes what stands in a cell. */
  @FunctionalInterface
  interface RowNode {

    /** What stands in the cell of a row. */
    Node of(int row);
  }

  /** A row that shows whether it is chosen. */
  final class Row extends TableRow<Integer> {

    private final InvalidationListener show = changed -> show();

    Row() {
      revision.addListener(new WeakInvalidationListener(show));
      indexProperty().addListener(show);
      show();
    }

    private void show() {
      int row = getIndex();
      boolean filled = row >= 0 && row < rows.size();
      pseudoClassStateChanged(CHOSEN, filled && rows.chosen(row));
      pseudoClassStateChanged(LEAD, filled && row == rows.lead());
      pseudoClassStateChanged(FAINT, filled && rows.faint(row));
    }
  }

  /** A cell that shows a text. */
  private final class Cell extends TableCell<Integer, Integer> {

    private final RowColumn column;
    private final InvalidationListener show = changed -> show();
    private String style = "";

    Cell(RowColumn column) {
      this.column = column;
      getStyleClass().add(column.number() ? "number-cell" : "text-cell");
      revision.addListener(new WeakInvalidationListener(show));
    }

    @Override
    protected void updateItem(Integer item, boolean empty) {
      super.updateItem(item, empty);
      show();
    }

    private void show() {
      int row = getIndex();
      boolean filled = !isEmpty() && row >= 0 && row < rows.size();
      CellText text = filled ? column.text().apply(row) : CellText.EMPTY;
      setText(text.text());
      if (!text.style().equals(style)) {
        getStyleClass().remove(style);
        style = text.style();
        if (!style.isEmpty()) {
          getStyleClass().add(style);
        }
      }
    }
  }

  /** A cell that shows more than a text. */
  private final class NodeCell extends TableCell<Integer, Integer> {

    private final RowNode node;
    private final InvalidationListener show = changed -> show();

    NodeCell(RowNode node) {
      this.node = node;
      revision.addListener(new WeakInvalidationListener(show));
    }

    @Override
    protected void updateItem(Integer item, boolean empty) {
      super.updateItem(item, empty);
      show();
    }

    private void show() {
      int row = getIndex();
      boolean filled = !isEmpty() && row >= 0 && row < rows.size();
      setGraphic(filled ? node.of(row) : null);
    }
  }
}
