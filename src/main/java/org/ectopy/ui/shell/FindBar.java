package org.ectopy.ui.shell;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.IconView;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.BeatSearch;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.waveform.WaveformViewModel;

/** Looks for beats: a field, how many were found, and the ways through them. */
final class FindBar extends HBox {

  private final Session session;
  private final BeatSearch search;
  private final WaveformViewModel waveform;
  private final TextField field = new TextField();
  private final Label count = new Label();

  FindBar(Session session, BeatSearch search, WaveformViewModel waveform, CommandTable table) {
    this.session = session;
    this.search = search;
    this.waveform = waveform;
    setId("find-bar");
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    field.setId("find-field");
    field.setPromptText(Texts.get("find.prompt"));
    field.setAccessibleText(Texts.get("find.prompt"));
    Tip.on(field, Texts.get("find.syntax"));
    field.setPrefColumnCount(18);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    search.text().bind(field.textProperty());
    count.setId("find-count");
    count.getStyleClass().add("find-count");
    Button all = new Button(Texts.get("find.choose-all"));
    all.setId("find-choose-all");
    Tip.on(all, Texts.get("find.choose-all.does"));
    all.setOnAction(event -> chooseAll());
    getChildren()
        .addAll(
            field,
            count,
            button(Command.PREVIOUS_FOUND, Icon.PREVIOUS, table),
            button(Command.NEXT_FOUND, Icon.NEXT, table),
            all,
            close());
    InvalidationListener update = changed -> update();
    search.found().addListener(update);
    session.selectedBeat().addListener(update);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    table
        .on(Command.FIND, this::open)
        .on(Command.NEXT_FOUND, () -> search.next().ifPresent(waveform::choose))
        .on(Command.PREVIOUS_FOUND, () -> search.previous().ifPresent(waveform::choose));
    update();
  }

  private Button button(Command command, Icon icon, CommandTable table) {
    Button button = new Button();
    button.setGraphic(new IconView(icon));
    Tip.on(button, command, table);
    button.setAccessibleText(Texts.get(command.textKey()));
    button.setOnAction(event -> table.run(command));
    return button;
  }

  private Button close() {
    Button close = new Button();
    close.setGraphic(new IconView(Icon.CLOSE));
    close.getStyleClass().add("flat");
    close.setAccessibleText(Texts.get("find.close"));
    Tip.on(close, Texts.get("find.close"));
    close.setOnAction(event -> leave());
    return close;
  }

  private void open() {
    setVisible(true);
    field.requestFocus();
    field.selectAll();
  }

  /** Hides it; what was found is gone with it. */
  void leave() {
    field.clear();
    setVisible(false);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      (event.isShiftDown() ? search.previous() : search.next()).ifPresent(waveform::choose);
      event.consume();
    }
  }

  private void chooseAll() {
    session.selection().set(search.found().get());
    waveform.toFirstChosen();
  }

  private void update() {
    int found = search.found().get().count();
    boolean asked = !search.text().get().isBlank();
    int place = search.place();
    String words =
        place > 0 ? Texts.format("find.place", place, found) : Texts.format("find.count", found);
    count.setText(asked ? words : "");
  }
}
