package org.ectopy.ui.beats;

import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.ectopy.annotation.Strip;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Dialogue;

/** Asks for a strip's note and ends: of a new one, or of one in its place. */
public final class StripDialogue {

  private final EditDesk desk;
  private final StripsViewModel model;
  private final Window owner;

  /**
   * @param owner the window that waits
   */
  public StripDialogue(EditDesk desk, StripsViewModel model, Window owner) {
    this.desk = desk;
    this.model = model;
    this.owner = owner;
  }

  /** Asks for the note of a new strip: what is chosen, else what is in view. */
  public void mark() {
    if (desk.editor().document().isPresent()) {
      ask("strips.form.new", model.wanted(), "", model::mark);
    }
  }

  /** Asks what the chosen strip is to be. */
  public void edit() {
    model.chosen().ifPresent(this::edit);
  }

  private void edit(Strip strip) {
    ask(
        "strips.form.edit",
        new StripsViewModel.Stretch(strip.begin(), strip.end()),
        strip.note(),
        (stretch, note) -> model.change(strip, stretch, note));
  }

  private void ask(
      String titleKey,
      StripsViewModel.Stretch stretch,
      String words,
      BiConsumer<StripsViewModel.Stretch, String> taken) {
    TextField note = new TextField(words);
    note.setId("strip-note");
    note.setPromptText(Texts.get("strips.form.prompt"));
    note.setAccessibleText(Texts.get("strips.form.note"));
    PlaceField from = place("from", stretch.begin(), desk.frames());
    PlaceField to = place("to", stretch.end(), desk.frames() + 1);
    HBox ends = new HBox(label("strips.form.from"), from, label("strips.form.to"), to);
    ends.getStyleClass().add("mark-place");
    VBox form = new VBox(label("strips.form.note"), note, ends);
    form.getStyleClass().add("mark-form");
    Dialogue dialogue = new Dialogue(owner, Texts.get(titleKey), form);
    dialogue.add("strip-cancel", Texts.get("dialogue.cancel"), dialogue::close);
    Button ok =
        dialogue.addDefault(
            "strip-ok",
            Texts.get("dialogue.ok"),
            () ->
                taken.accept(
                    new StripsViewModel.Stretch(from.frame(), to.frame()), note.getText()));
    ok.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> from.frame() < 0 || to.frame() <= from.frame(),
                from.textProperty(),
                to.textProperty()));
    dialogue.show();
    note.requestFocus();
    note.end();
  }

  private PlaceField place(String end, long frame, long frames) {
    PlaceField field = new PlaceField(frame, frames, desk.framesPerSecond());
    field.setId("strip-" + end);
    field.setAccessibleText(Texts.get("strips.form." + end));
    return field;
  }

  private static Label label(String key) {
    return new Label(Texts.get(key));
  }
}
