package org.ectopy.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.waveform.PredictionReadings;
import org.ectopy.ui.waveform.ReadingsViewModel;

/** Where one is, which beat is chosen, what the model says of it, and what is running. */
final class StatusBar extends HBox {

  StatusBar(ReadingsViewModel readings, PredictionReadings predictions, Node document, Node tasks) {
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label name = label("status-record", readings.record());
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.setMinWidth(Region.USE_PREF_SIZE);
    tasks.managedProperty().bind(tasks.visibleProperty());
    Label place = label("status-place", readings.place());
    place.setMinWidth(Region.USE_PREF_SIZE);
    Label beat = label("status-beat", readings.beat());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label keys = new Label(Texts.get("status.keys"));
    keys.setMinWidth(Region.USE_PREF_SIZE);
    keys.getStyleClass().add("status-keys");
    getChildren()
        .addAll(
            name,
            place,
            beat,
            new PredictionBox(predictions),
            space,
            document,
            tasks,
            new ModelLabel(predictions),
            keys);
  }

  private static Label label(String id, ObservableValue<String> text) {
    Label label = new Label();
    label.setId(id);
    label.textProperty().bind(text);
    return label;
  }
}
