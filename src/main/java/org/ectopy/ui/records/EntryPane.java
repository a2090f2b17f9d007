package org.ectopy.ui.records;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ectopy.library.IndexedRecord;
import org.ectopy.library.Thumbnail;

/**
 * How a record is shown in the list: thumbnail, name, length, beats, and how many of each class.
 */
final class EntryPane extends HBox {

  /** Widths in logical pixels from which on there is room for a small and for a large thumbnail. */
  private static final double FOR_SMALL = 135;

  private static final double FOR_LARGE = 180;
  private static final double SMALL = 36;
  private static final double LARGE = 52;
  private static final double GAP = 8;

  private final ThumbnailView thumbnail = new ThumbnailView();
  private final Label name = new Label();
  private final Label facts = new Label();
  private final Region edited = new Region();
  private final ClassBar classes = new ClassBar();
  private final Label counts = new Label();
  private final VBox lines = new VBox();

  EntryPane() {
    getStyleClass().add("record-entry");
    setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("record-name");
    facts.getStyleClass().add("record-length");
    facts.setMaxWidth(Double.MAX_VALUE);
    facts.setMinWidth(0);
    counts.getStyleClass().add("record-leads");
    counts.setMinWidth(0);
    edited.getStyleClass().add("record-edited");
    HBox.setHgrow(facts, Priority.ALWAYS);
    HBox first = new HBox(GAP, name, facts, edited);
    first.setAlignment(Pos.CENTER_LEFT);
    lines.getChildren().addAll(first, classes, counts);
    lines.getStyleClass().add("record-lines");
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    getChildren().addAll(thumbnail, lines);
    setMinWidth(0);
    setPrefWidth(0);
  }

  void show(IndexedRecord record) {
    RecordWords words = new RecordWords(record);
    name.setText(record.name());
    facts.setText(words.facts());
    counts.setText(words.counts());
    edited.setVisible(record.file().edited());
    edited.setManaged(record.file().edited());
    boolean labelled = words.beats().all() > 0;
    classes.setVisible(labelled);
    classes.setManaged(labelled);
    classes.show(words.beats());
    thumbnail.show(record.contents().map(IndexedRecord.Contents::thumbnail).orElse(Thumbnail.NONE));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() >= FOR_LARGE ? LARGE : SMALL;
    thumbnail.setVisible(getWidth() >= FOR_SMALL);
    thumbnail.setManaged(getWidth() >= FOR_SMALL);
    thumbnail.setMinWidth(width);
    thumbnail.setMaxWidth(width);
    super.layoutChildren();
    double room = lines.getWidth() - (edited.isManaged() ? edited.prefWidth(-1) + GAP : 0);
    name.setMinWidth(Math.min(name.prefWidth(-1), Math.max(0, room - GAP)));
  }
}
