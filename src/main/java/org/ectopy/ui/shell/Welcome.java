package org.ectopy.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.IconView;

/** What stands where the traces will be while no record is open: what to do. */
final class Welcome extends VBox {

  Welcome(CommandTable table) {
    setId("welcome");
    getStyleClass().add("welcome");
    setAlignment(Pos.CENTER);
    Label title = new Label(Texts.get("welcome.title"));
    title.getStyleClass().add("welcome-title");
    Label hint = new Label(Texts.get("welcome.hint"));
    hint.getStyleClass().add("welcome-hint");
    hint.setWrapText(true);
    hint.setTextAlignment(TextAlignment.CENTER);
    Button open = button("welcome.open", Command.OPEN, table);
    open.setDefaultButton(true);
    HBox buttons = new HBox(open, button("welcome.folder", Command.OPEN_FOLDER, table));
    buttons.getStyleClass().add("welcome-buttons");
    buttons.setAlignment(Pos.CENTER);
    IconView sign = new IconView(Icon.HEARTBEAT);
    sign.getStyleClass().add("welcome-sign");
    getChildren().addAll(sign, title, hint, buttons);
  }

  private static Button button(String textKey, Command command, CommandTable table) {
    Button button = new Button(Texts.get(textKey), new IconView(command.icon()));
    button.setOnAction(event -> table.run(command));
    return button;
  }
}
