package org.ectopy.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Dialogue;
import org.ectopy.ui.session.AnnotatorName;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.Settings;

/** Asks for the annotator's name in a small dialogue, once; the settings keep it. */
final class AskedAnnotator implements AnnotatorName {

  private final Window owner;
  private final ObjectProperty<String> name;
  private boolean asking;

  AskedAnnotator(Window owner, Settings settings) {
    this.owner = owner;
    this.name = settings.of(Remembered.ANNOTATOR);
  }

  @Override
  public Optional<String> known() {
    return Optional.of(name.get()).filter(some -> !some.isBlank());
  }

  @Override
  public void ask(Consumer<String> then) {
    known().ifPresentOrElse(then, () -> show(then));
  }

  private void show(Consumer<String> then) {
    if (asking) {
      return;
    }
    asking = true;
    TextField field = new TextField(System.getProperty("user.name", ""));
    field.setId("annotator-name");
    field.setAccessibleText(Texts.get("annotator-name.field"));
    Label why = new Label(Texts.get("annotator-name.why"));
    why.setWrapText(true);
    why.getStyleClass().add("dialogue-hint");
    why.setMaxWidth(380);
    VBox content = new VBox(new Label(Texts.get("annotator-name.field")), field, why);
    content.getStyleClass().add("dialogue-form");
    Dialogue dialogue = new Dialogue(owner, Texts.get("annotator-name.title"), content);
    dialogue.add("annotator-cancel", Texts.get("dialogue.cancel"), dialogue::close);
    Button take =
        dialogue.addDefault(
            "annotator-ok", Texts.get("dialogue.ok"), () -> take(field.getText(), then));
    take.disableProperty().bind(field.textProperty().map(String::isBlank));
    dialogue.onClosed(() -> asking = false).show();
    field.selectAll();
  }

  private void take(String given, Consumer<String> then) {
    name.set(given.strip());
    then.accept(name.get());
  }
}
