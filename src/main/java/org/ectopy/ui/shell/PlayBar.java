package org.ectopy.ui.shell;

import java.math.BigDecimal;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.IconView;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.waveform.PlayViewModel;

/** To the start, play or stop, and how fast. */
final class PlayBar extends HBox {

  private final PlayViewModel play;
  private final Button run;

  PlayBar(PlayViewModel play, CommandTable table) {
    this.play = play;
    getStyleClass().add("button-pair");
    run = button(Command.PLAY, table);
    run.setId("play");
    play.playing().addListener(changed -> showState());
    showState();
    getChildren().addAll(button(Command.START, table), run, rate(table));
  }

  private void showState() {
    boolean running = play.playing().get();
    run.setGraphic(new IconView(running ? Icon.PAUSE : Icon.PLAY));
    run.setAccessibleText(Texts.get(running ? "play.stop" : Command.PLAY.textKey()));
  }

  private static Button button(Command command, CommandTable table) {
    Button button = new Button();
    button.setGraphic(new IconView(command.icon()));
    String name = Texts.get(command.textKey());
    Tip.on(button, command, table);
    button.setAccessibleText(name);
    button.setFocusTraversable(false);
    button.setOnAction(event -> table.run(command));
    return button;
  }

  private MenuButton rate(CommandTable table) {
    MenuButton button = new MenuButton();
    button.setId("play-rate");
    button.setFocusTraversable(false);
    String name = Texts.get("play.rate.name");
    button.setAccessibleText(name);
    Tip.on(button, name, table, Command.PLAY_SLOWER, Command.PLAY_FASTER);
    for (double each : PlayViewModel.RATES) {
      MenuItem item = new MenuItem(words(each));
      item.setOnAction(event -> play.setRate(each));
      button.getItems().add(item);
    }
    button.textProperty().bind(play.rate().map(now -> words(now.doubleValue())));
    return button;
  }

  private static String words(double rate) {
    String number = new BigDecimal(Double.toString(rate)).stripTrailingZeros().toPlainString();
    return Texts.format("play.rate", number);
  }
}
