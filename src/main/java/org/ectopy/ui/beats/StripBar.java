package org.ectopy.ui.beats;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** What marks strips, and what is done with the chosen one. */
public final class StripBar extends HBox {

  private final StripsViewModel model;
  private final Label count = new Label();

  /**
   * @param commands mark strips
   * @param further commands for the chosen strip, which {@code commands} know; each gets a button
   */
  public StripBar(
      StripsViewModel model, StripDialogue dialogue, CommandTable commands, List<Command> further) {
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("table-bar");
    count.getStyleClass().add("table-count");
    count.setMinWidth(0);
    Button mark = command(Command.MARK_STRIP, commands);
    mark.setText(Texts.get("strips.mark"));
    mark.disableProperty().bind(commands.recordOpen().not());
    getChildren().addAll(count, mark);
    add("edit", dialogue::edit);
    add("remove", model::remove);
    for (Command command : further) {
      getChildren().add(forChosen(command(command, commands)));
    }
    model.revision().addListener((all, before, now) -> show());
    show();
  }

  private static Button command(Command command, CommandTable commands) {
    Button button = new Button(Texts.get(command.textKey()));
    button.setId("strips-" + command.id());
    Tip.on(button, command, commands);
    button.setAccessibleText(Texts.get(command.textKey()));
    button.setOnAction(event -> commands.run(command));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void add(String id, Runnable action) {
    Button button = new Button(Texts.get("strips." + id));
    button.setId("strips-" + id);
    Tip.on(button, Texts.get("strips." + id + ".hint"));
    button.setOnAction(event -> action.run());
    button.setMinWidth(USE_PREF_SIZE);
    getChildren().add(forChosen(button));
  }

  private Button forChosen(Button button) {
    model.revision().addListener((all, before, now) -> enable(button));
    enable(button);
    return button;
  }

  private void enable(Button button) {
    button.setDisable(model.chosen().isEmpty());
  }

  private void show() {
    count.setText(model.count());
  }
}
