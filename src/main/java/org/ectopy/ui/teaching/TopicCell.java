package org.ectopy.ui.teaching;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ectopy.teaching.TeachingTexts;
import org.jspecify.annotations.Nullable;

/** A topic in the list: its name and its label, below the name of its group. */
final class TopicCell extends ListCell<TopicRow> {

  private final TeachingTexts texts;
  private final Label heading = new Label();
  private final Label name = new Label();
  private final Label label = new Label();
  private final VBox lines;

  TopicCell(TeachingTexts texts) {
    this.texts = texts;
    heading.getStyleClass().add("side-head");
    name.getStyleClass().add("topic-name");
    name.setMinWidth(0);
    label.getStyleClass().add("topic-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(name, space, label);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("topic-line");
    lines = new VBox(heading, line);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable TopicRow row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    heading.setText(row.heading());
    heading.setVisible(!row.heading().isEmpty());
    heading.setManaged(!row.heading().isEmpty());
    name.setText(texts.name(row.topic()));
    label.setText(row.topic().labels().getFirst());
    setAccessibleText(name.getText() + " " + label.getText());
    setGraphic(lines);
  }
}
