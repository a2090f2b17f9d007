package org.ectopy.ui.evaluation;

import javafx.beans.InvalidationListener;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.ectopy.ui.command.Texts;

/** The reports of bxb and sumstats, made only while somebody looks at them. */
final class Ec57Pane extends StackPane {

  private final EvaluationViewModel model;
  private final TextArea text = new TextArea();

  Ec57Pane(EvaluationViewModel model) {
    this.model = model;
    text.setId("evaluation-ec57");
    text.getStyleClass().add("evaluation-report");
    text.setEditable(false);
    text.setAccessibleText(Texts.get("evaluation.ec57"));
    getChildren().add(text);
    InvalidationListener update = changed -> show();
    model.evaluation().addListener(update);
    sceneProperty().addListener(update);
    show();
  }

  private void show() {
    if (getScene() != null) {
      model.ec57(
          words -> {
            double place = text.getScrollTop();
            text.setText(words);
            text.setScrollTop(place);
          });
    }
  }
}
