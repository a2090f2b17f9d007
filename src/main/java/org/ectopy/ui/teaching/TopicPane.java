package org.ectopy.ui.teaching;

import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ectopy.teaching.TeachingTexts;
import org.ectopy.teaching.Topic;
import org.ectopy.ui.command.Texts;

/**
 * What is said of a topic: its name, what it is, how it is recognised, what it is confused with.
 */
final class TopicPane extends VBox {

  /** Of the width, in percent. */
  private static final List<Double> COLUMNS = List.of(28.0, 38.0, 34.0);

  private final AtlasViewModel model;
  private final GridPane columns = new GridPane();

  TopicPane(AtlasViewModel model) {
    this.model = model;
    getStyleClass().add("topic-pane");
    Label name = new Label();
    name.setId("atlas-name");
    name.getStyleClass().add("topic-title");
    name.textProperty().bind(model.topic().map(model.texts()::name));
    Label labels = new Label();
    labels.getStyleClass().add("topic-label");
    labels.textProperty().bind(model.topic().map(topic -> String.join(" ", topic.labels())));
    HBox title = new HBox(name, labels);
    title.getStyleClass().add("topic-heading");
    columns.getStyleClass().add("topic-columns");
    for (double percent : COLUMNS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      columns.getColumnConstraints().add(column);
    }
    column(0, "atlas.what", TeachingTexts::what);
    column(1, "atlas.how", TeachingTexts::recognition);
    column(2, "atlas.not", TeachingTexts::confusion);
    getChildren().addAll(title, columns);
    setMinHeight(Region.USE_PREF_SIZE);
  }

  private void column(int at, String head, BiFunction<TeachingTexts, Topic, String> words) {
    Label title = new Label(Texts.get(head));
    title.getStyleClass().add("side-head");
    Label text = new Label();
    text.setWrapText(true);
    text.getStyleClass().add("topic-text");
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.textProperty().bind(model.topic().map(topic -> words.apply(model.texts(), topic)));
    columns.add(title, at, 0);
    columns.add(text, at, 1);
    GridPane.setValignment(text, VPos.TOP);
  }
}
