package org.ectopy.ui.shell;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Dialogue;
import org.ectopy.ui.session.Editor;

/** Asks before a saved annotation file is replaced that is not this document's. */
final class SaveQuestions {

  private static final double WIDTH = 460;

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
    Label question = new Label(Texts.format("save.elsewhere", file));
    question.setId("save-question");
    question.setWrapText(true);
    question.setMaxWidth(WIDTH);
    question.setMinHeight(Region.USE_PREF_SIZE);
    VBox content = new VBox(question);
    content.getStyleClass().add("dialogue-form");
    Dialogue dialogue = new Dialogue(owner, Texts.get("save.title"), content);
    dialogue.add("save-replace", Texts.get("save.replace"), () -> replace(dialogue));
    dialogue.addDefault("save-cancel", Texts.get("save.cancel"), () -> {}).requestFocus();
    dialogue.show();
  }

  private void replace(Dialogue dialogue) {
    dialogue.close();
    editor.save(true);
  }
}
