package org.ectopy.ui.beat;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.WhyAnswer;

/** Why the model calls the chosen beat what it does: a switch, and below it the reasons. */
final class WhyPane extends VBox {

  private final ToggleButton wanted = new ToggleButton();
  private final VBox reasons = new VBox();
  private final Session session;

  WhyPane(Session session, CommandTable table) {
    this.session = session;
    setId("beat-why");
    getStyleClass().add("why");
    reasons.getStyleClass().add("why-reasons");
    wanted.setId("beat-why-switch");
    wanted.setMaxWidth(Double.MAX_VALUE);
    wanted
        .textProperty()
        .bind(
            table
                .keys()
                .keys()
                .map(
                    keys ->
                        (Texts.get("why.switch") + " " + table.keys().text(Command.WHY)).strip()));
    Tip.on(wanted, Command.WHY, table);
    wanted.setAccessibleText(Texts.get(Command.WHY.textKey()));
    wanted.setOnAction(
        event -> {
          table.run(Command.WHY);
          wanted.setSelected(session.why().wanted().get());
        });
    session.why().wanted().addListener((all, before, now) -> wanted.setSelected(now));
    session.why().answer().addListener((all, before, now) -> show(now));
    session.model().addListener(changed -> update());
    getChildren().addAll(wanted, reasons);
    show(session.why().answer().get());
    update();
  }

  /** Where there is no model, there is nothing to ask; once it is asked, that is said. */
  private void update() {
    boolean any = session.model().get().isPresent() || session.why().wanted().get();
    setVisible(any);
    setManaged(any);
  }

  private void show(WhyAnswer answer) {
    update();
    switch (answer) {
      case WhyAnswer.Unasked _ -> reasons.getChildren().clear();
      case WhyAnswer.Expected _ -> show(WhyReading.of(Texts.get("why.expected")));
      case WhyAnswer.Missing missing -> show(WhyReading.of(missing.words()));
      case WhyAnswer.Given given ->
          show(new WhyWords(given.opened().record().leads(), given.explanation()).reading());
    }
  }

  private void show(WhyReading reading) {
    reasons.getChildren().clear();
    if (!reading.heading().isEmpty()) {
      reasons.getChildren().add(across(label(reading.heading(), "side-head"), column(reading)));
      reading.lines().forEach(line -> reasons.getChildren().add(node(line)));
      Label together = label(reading.together(), "why-together");
      together.setId("beat-why-together");
      together.setWrapText(true);
      reasons.getChildren().addAll(together, legend());
    }
    if (!reading.note().isEmpty()) {
      Label note = label(reading.note(), "why-note");
      note.setId("beat-why-note");
      note.setWrapText(true);
      reasons.getChildren().add(note);
    }
  }

  private static Label column(WhyReading reading) {
    Label column = label(reading.column(), "why-detail");
    column.setMinWidth(Region.USE_PREF_SIZE);
    return column;
  }

  private static Node node(WhyLine line) {
    Label name = label(line.name(), "why-name");
    Tip.on(name, line.name());
    Label without = label(line.without(), "why-without");
    without.setMinWidth(Region.USE_PREF_SIZE);
    VBox all = new VBox(across(name, without), bar(line.share()));
    if (!line.detail().isEmpty()) {
      Label detail = label(line.detail(), "why-detail");
      detail.setWrapText(true);
      all.getChildren().add(1, detail);
    }
    all.getStyleClass().add("why-line");
    return all;
  }

  private static Pane bar(double share) {
    Region filled = new Region();
    filled.getStyleClass().addAll("why-bar-fill", share < 0 ? "against" : "for");
    Pane bar = new Pane(filled);
    bar.getStyleClass().add("why-bar");
    filled.prefWidthProperty().bind(bar.widthProperty().multiply(Math.abs(share)));
    filled.prefHeightProperty().bind(bar.heightProperty());
    return bar;
  }

  private static Node legend() {
    HBox legend = new HBox(sample("for"), sample("against"));
    legend.getStyleClass().add("why-legend");
    return legend;
  }

  private static Node sample(String side) {
    Region patch = new Region();
    patch.getStyleClass().addAll("why-bar-fill", "why-patch", side);
    HBox sample = new HBox(patch, label(Texts.get("why.legend." + side), "why-detail"));
    sample.getStyleClass().add("why-sample");
    sample.setAlignment(Pos.CENTER_LEFT);
    return sample;
  }

  private static HBox across(Label left, Label right) {
    left.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox across = new HBox(left, right);
    across.setAlignment(Pos.BASELINE_LEFT);
    across.getStyleClass().add("why-across");
    return across;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
