package org.ectopy.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.waveform.PredictionReadings;
import org.ectopy.ui.waveform.PredictionReadings.Reading;

/** What the model says of the chosen beat: the predicted class in its colour, then the others. */
final class PredictionBox extends HBox {

  private final Label predicted = new Label();
  private final Label others = new Label();

  PredictionBox(PredictionReadings readings) {
    getStyleClass().add("prediction");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(Region.USE_PREF_SIZE);
    predicted.setId("status-predicted");
    others.setId("status-others");
    getChildren().addAll(predicted, others);
    readings.beat().addListener((all, before, now) -> show(now));
    show(readings.beat().get());
  }

  private void show(List<Reading> beat) {
    setVisible(!beat.isEmpty());
    setManaged(!beat.isEmpty());
    predicted.getStyleClass().removeIf(name -> name.startsWith("class-"));
    if (beat.isEmpty()) {
      predicted.setText("");
      others.setText("");
      return;
    }
    Reading first = beat.getFirst();
    String beatClass = first.beatClass().name();
    predicted.getStyleClass().add("class-" + beatClass.toLowerCase(Locale.ROOT));
    predicted.setText(Texts.format("status.predicted", beatClass, first.percent()));
    others.setText(
        beat.stream()
            .skip(1)
            .map(each -> each.beatClass() + " " + each.percent())
            .collect(Collectors.joining(Texts.get("status.between"))));
  }
}
