package org.ectopy.ui.beat;

import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;

/** The five probabilities as bars: letter, bar, percent. */
final class ChanceBars extends GridPane {

  ChanceBars() {
    setId("beat-chances");
    getStyleClass().add("beat-chances");
    ColumnConstraints letter = new ColumnConstraints();
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    letter.setMinWidth(USE_PREF_SIZE);
    number.setMinWidth(USE_PREF_SIZE);
    getColumnConstraints().addAll(letter, bar, number);
  }

  /** Shows other probabilities; without any, the bars are not there. */
  void show(List<Chance> chances) {
    getChildren().clear();
    setVisible(!chances.isEmpty());
    setManaged(!chances.isEmpty());
    for (int row = 0; row < chances.size(); row++) {
      show(row, chances.get(row));
    }
  }

  private void show(int row, Chance chance) {
    String style = style(chance.beatClass());
    Label letter = new Label(chance.beatClass().name());
    letter.getStyleClass().addAll("beat-letter", style);
    Label percent = new Label(Texts.format("beat-panel.percent", chance.percent()));
    percent.setId("beat-chance-" + chance.beatClass().name());
    percent.getStyleClass().add("beat-percent");
    addRow(row, letter, bar(chance.probability(), style), percent);
  }

  private static Pane bar(double probability, String style) {
    Region filled = new Region();
    filled.getStyleClass().addAll("beat-bar-fill", style);
    Pane bar = new Pane(filled);
    bar.getStyleClass().add("beat-bar");
    filled.prefWidthProperty().bind(bar.widthProperty().multiply(probability));
    filled.prefHeightProperty().bind(bar.heightProperty());
    return bar;
  }

  /** The style class that gives a class its colour. */
  static String style(BeatClass beatClass) {
    return "class-" + beatClass.name().toLowerCase(Locale.ROOT);
  }
}
