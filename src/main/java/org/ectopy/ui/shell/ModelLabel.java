package org.ectopy.ui.shell;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.ModelNote;
import org.ectopy.ui.waveform.PredictionReadings;

/** Names the model in the status bar, and says where it has seen the record in training. */
final class ModelLabel extends Label {

  ModelLabel(PredictionReadings readings) {
    setId("status-model");
    setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(this);
    readings.model().addListener(changed -> show(readings));
    readings.shownBeats().addListener(changed -> show(readings));
    show(readings);
  }

  private void show(PredictionReadings readings) {
    Optional<ModelNote> note = readings.model().get();
    setVisible(note.isPresent());
    setManaged(note.isPresent());
    setText(note.map(known -> words(known, readings.disagreements())).orElse(""));
    setAccessibleHelp(note.map(ModelNote::words).orElse(""));
  }

  private static String words(ModelNote note, int disagreements) {
    String name =
        switch (note.state()) {
          case EXPECTED, READY -> Texts.format("model.name", note.name());
          case SEEN_IN_TRAINING -> Texts.format("model.seen", note.name());
          case SILENT -> Texts.format("model.silent", note.name());
        };
    return disagreements == 0 ? name : Texts.format("model.differs", name, disagreements);
  }
}
