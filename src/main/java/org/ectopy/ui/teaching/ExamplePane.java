package org.ectopy.ui.teaching;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ectopy.teaching.Example;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.PaperScale;

/** One topic's example with what chooses it, and the button that goes there. */
final class ExamplePane extends VBox {

  private final ExampleViewModel model;
  private final HBox choices = new HBox();
  private final StripView strip;

  /**
   * @param name tells the parts of two panes apart
   * @param head stands at the left of the choices
   */
  ExamplePane(String name, Node head, ExampleViewModel model, AtlasDesk desk, Strips strips) {
    this.model = model;
    this.strip =
        new StripView(
            name + "-strip", new StripScale.True(strips.paper()), desk.worker(), desk.window());
    Label words = new Label();
    words.setId(name + "-words");
    words.getStyleClass().add("example-words");
    words.textProperty().bind(model.words());
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    choices.getStyleClass().add("example-choices");
    choices.setMinWidth(Region.USE_PREF_SIZE);
    Button visit = new Button(Texts.get("atlas.visit"));
    visit.setId(name + "-visit");
    visit.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(visit, Texts.get("atlas.visit.tip"));
    visit.disableProperty().bind(model.strip().map(Optional::isEmpty));
    visit.setOnAction(event -> strips.visit().accept(model));
    HBox bar = new HBox(head, words, choices, visit);
    bar.getStyleClass().add("example-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    Label empty = new Label();
    empty.getStyleClass().add("example-empty");
    empty.setWrapText(true);
    empty.textProperty().bind(model.words());
    empty.visibleProperty().bind(model.chosen().map(Optional::isEmpty));
    words.visibleProperty().bind(empty.visibleProperty().not());
    StackPane paper = new StackPane(strip, empty);
    VBox.setVgrow(paper, Priority.ALWAYS);
    getChildren().addAll(bar, paper);
    getStyleClass().add("example-pane");
    model.examples().addListener(changed -> offer());
    model.chosen().addListener(changed -> press());
    model.strip().addListener((all, before, now) -> strip.show(now, true));
    offer();
    strip.show(model.strip().get(), true);
  }

  /**
   * What both panes have in common.
   *
   * @param paper the screen's millimetre
   * @param visit goes to the place of an example
   */
  record Strips(Supplier<PaperScale> paper, Consumer<ExampleViewModel> visit) {}

  private void offer() {
    choices.getChildren().clear();
    if (model.examples().get().size() > 1) {
      model.examples().get().forEach(example -> choices.getChildren().add(choice(example)));
    }
    press();
  }

  private ToggleButton choice(Example example) {
    ToggleButton button = new ToggleButton(example.record());
    button.setUserData(example);
    Tip.on(button, Texts.get("atlas.example.tip"));
    button.setOnAction(
        event -> {
          button.setSelected(true);
          model.choose(example);
        });
    return button;
  }

  private void press() {
    for (Node node : choices.getChildren()) {
      if (node instanceof ToggleButton button) {
        button.setSelected(model.chosen().get().filter(button.getUserData()::equals).isPresent());
      }
    }
  }
}
