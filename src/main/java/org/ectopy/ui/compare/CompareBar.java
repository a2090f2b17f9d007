package org.ectopy.ui.compare;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.IconView;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.Comparison;
import org.ectopy.ui.session.Session;

/** Which difference is looked at, what the two sets say there, and buttons that decide it. */
public final class CompareBar extends HBox {

  private final Session session;
  private final CompareViewModel model;
  private final Label sets = label("compare-sets");
  private final Label place = label("compare-place");
  private final Label said = label("compare-said");
  private final Button mine;
  private final Button theirs;
  private final Button chosen;

  /** Shows {@code model} while something is compared. */
  public CompareBar(Session session, CompareViewModel model, CommandTable table) {
    this.session = session;
    this.model = model;
    setId("compare-bar");
    getStyleClass().add("compare-bar");
    setAlignment(Pos.CENTER_LEFT);
    mine = button(Command.TAKE_MINE, table);
    theirs = button(Command.TAKE_THEIRS, table);
    chosen = button(Command.TAKE_CHOSEN_THEIRS, table);
    chosen.setText(Texts.get("compare.take-chosen"));
    Label hint = label("compare-hint");
    hint.setText(Texts.get("compare.hint"));
    hint.visibleProperty().bind(said.textProperty().isNotEmpty());
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    hint.managedProperty().bind(hint.visibleProperty());
    HBox steps =
        new HBox(
            step(Command.PREVIOUS_DIFFERENCE, Icon.PREVIOUS, table),
            step(Command.NEXT_DIFFERENCE, Icon.NEXT, table));
    steps.getStyleClass().add("button-pair");
    FlowPane parts = new FlowPane(sets, steps, place, said, theirs, mine, hint, chosen);
    parts.getStyleClass().add("compare-parts");
    parts.setRowValignment(VPos.CENTER);
    HBox.setHgrow(parts, Priority.ALWAYS);
    getChildren().addAll(parts, close(model));
    InvalidationListener update = changed -> update();
    session.comparison().addListener(update);
    session.selection().addListener(update);
    session.annotator().addListener(update);
    update();
  }

  private static Label label(String id) {
    Label label = new Label();
    label.setId(id);
    return label;
  }

  private static Button button(Command command, CommandTable table) {
    Button button = new Button();
    button.setId(command.id());
    Tip.on(button, command, table);
    button.setOnAction(event -> table.run(command));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static Button step(Command command, Icon icon, CommandTable table) {
    Button button = button(command, table);
    button.setGraphic(new IconView(icon));
    button.setAccessibleText(Texts.get(command.textKey()));
    return button;
  }

  private static Button close(CompareViewModel model) {
    Button close = new Button();
    close.setId("compare-close");
    close.setGraphic(new IconView(Icon.CLOSE));
    close.getStyleClass().add("flat");
    Tip.on(close, Texts.get("compare.stop"));
    close.setAccessibleText(Texts.get("compare.stop"));
    close.setOnAction(event -> model.stop());
    return close;
  }

  private void update() {
    Optional<Comparison> comparison = session.comparison().get();
    setVisible(comparison.isPresent());
    setManaged(comparison.isPresent());
    comparison.ifPresent(known -> show(new CompareWords(known, session.annotator().get())));
  }

  private void show(CompareWords words) {
    boolean looking = model.looking();
    sets.setText(words.sets());
    place.setText(words.place());
    said.setText(words.said());
    mine.setText(words.mine());
    theirs.setText(words.theirs());
    mine.setDisable(!looking);
    theirs.setDisable(!looking);
    chosen.setVisible(!session.selection().get().isEmpty());
    chosen.setManaged(chosen.isVisible());
    chosen.setDisable(model.chosen().isEmpty());
  }
}
