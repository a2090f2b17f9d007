package org.ectopy.ui.shell;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.Coloring;
import org.ectopy.ui.session.ModelNote;
import org.ectopy.ui.session.Session;

/** A button that names the model and is down while the beats have the colours that it gives. */
final class ModelSwitch extends ToggleButton {

  private final Session session;

  ModelSwitch(Session session, CommandTable table) {
    this.session = session;
    setId("model-switch");
    getStyleClass().add("model-switch");
    setFocusTraversable(false);
    String does = Texts.get(Command.SWITCH_COLORS.textKey());
    Tip.on(this, Command.SWITCH_COLORS, table);
    setAccessibleText(does);
    setOnAction(
        event -> {
          table.run(Command.SWITCH_COLORS);
          update();
        });
    session.model().addListener(changed -> update());
    session.coloring().addListener(changed -> update());
    update();
  }

  private void update() {
    Optional<ModelNote> speaking = session.model().get().filter(ModelNote::speaks);
    setVisible(speaking.isPresent());
    setManaged(speaking.isPresent());
    setText(speaking.map(note -> Texts.format("model.button", note.name())).orElse(""));
    setSelected(session.coloring().get() == Coloring.MODEL);
  }
}
