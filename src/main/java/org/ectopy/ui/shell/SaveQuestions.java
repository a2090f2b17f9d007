package org.ectopy.ui.shell;

import java.nio.file.Path;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Editor;

/** Asks before a saved annotation file is replaced that is not this document's. */
final class SaveQuestions {

  private final Window owner;
  private final Editor editor;

  SaveQuestions(Window owner, Editor editor) {
    this.owner = owner;
    this.editor = editor;
  }

  void install() {
    editor.onSavedElsewhere(this::ask);
  }

  private void ask(Path file) {
    ButtonType replace = new ButtonType(Texts.get("save.replace"), ButtonBar.ButtonData.OTHER);
    ButtonType cancel = new ButtonType(Texts.get("save.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert question =
        new Alert(
            Alert.AlertType.CONFIRMATION, Texts.format("save.elsewhere", file), replace, cancel);
    question.initOwner(owner);
    question.setHeaderText(null);
    question.setTitle(Texts.get("app.name"));
    question.showAndWait().filter(replace::equals).ifPresent(yes -> editor.save(true));
  }
}
