package org.ectopy.ui.beat;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** What is said of the chosen beats in two columns: what it is about, and what is said. */
final class FactList extends GridPane {

  FactList() {
    getStyleClass().add("beat-facts");
    ColumnConstraints name = new ColumnConstraints();
    name.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(name, words);
  }

  /** Shows other facts. */
  void show(List<Fact> facts) {
    getChildren().clear();
    for (int row = 0; row < facts.size(); row++) {
      show(row, facts.get(row));
    }
  }

  private void show(int row, Fact fact) {
    String key = "beat-panel." + fact.name();
    Label name = new Label(Texts.get(key));
    name.getStyleClass().add("beat-fact-name");
    Label words = new Label(fact.words());
    words.setId("beat-" + fact.name());
    words.setWrapText(true);
    name.setLabelFor(words);
    if (Texts.has(key + ".tip")) {
      Tip.on(name, Texts.get(key + ".tip"));
      Tip.on(words, Texts.get(key + ".tip"));
    }
    GridPane.setValignment(name, VPos.TOP);
    addRow(row, name, words);
  }
}
