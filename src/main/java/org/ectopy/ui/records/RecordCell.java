package org.ectopy.ui.records;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line of the list: the name and the length, below them the leads. */
final class RecordCell extends ListCell<RecordEntry> {

  private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

  private final Label name = new Label();
  private final Label length = new Label();
  private final Label leads = new Label();
  private final VBox lines;

  RecordCell() {
    name.getStyleClass().add("record-name");
    length.getStyleClass().add("record-length");
    leads.getStyleClass().add("record-leads");
    length.setMinWidth(Region.USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox first = new HBox(8, name, length);
    first.setAlignment(Pos.BASELINE_LEFT);
    lines = new VBox(2, first, leads);
    lines.setMinWidth(0);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(RecordEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    boolean none = empty || entry == null;
    setGraphic(none ? null : lines);
    setTooltip(none ? null : new Tooltip(entry.facts()));
    pseudoClassStateChanged(BROKEN, !none && !entry.readable());
    if (!none) {
      name.setText(entry.name());
      length.setText(entry.length());
      leads.setText(entry.leads());
      setAccessibleText(entry.name() + " " + entry.length() + " " + entry.leads());
    }
  }
}
