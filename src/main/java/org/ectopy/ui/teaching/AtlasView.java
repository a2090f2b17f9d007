package org.ectopy.ui.teaching;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ectopy.teaching.Topic;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.PaperScale;

/** The atlas: topics at the left, what is said of one, and its example over another's. */
public final class AtlasView extends BorderPane {

  private final AtlasViewModel model;
  private final TopicList list;
  private final ComboBox<Topic> beside = new ComboBox<>();
  private boolean offering;

  /**
   * @param paper the screen's millimetre
   * @param left is told when a place in the main window is shown
   */
  public AtlasView(
      AtlasViewModel model, AtlasDesk desk, Supplier<PaperScale> paper, Runnable left) {
    this.model = model;
    setId("atlas");
    getStyleClass().add("atlas");
    ExamplePane.Strips strips = new ExamplePane.Strips(paper, example -> visit(example, left));
    list = new TopicList(model, () -> visit(model.example(), left));
    Label here = new Label();
    here.getStyleClass().add("example-name");
    here.setMinWidth(Region.USE_PREF_SIZE);
    here.textProperty().bind(model.topic().map(model.texts()::name));
    ExamplePane example = new ExamplePane("example", here, model.example(), desk, strips);
    ExamplePane other = new ExamplePane("beside", besideChoice(), model.other(), desk, strips);
    VBox.setVgrow(example, Priority.ALWAYS);
    VBox.setVgrow(other, Priority.ALWAYS);
    Label hint = new Label(Texts.get("atlas.hint"));
    hint.getStyleClass().add("atlas-hint");
    VBox body = new VBox(new TopicPane(model), example, other, hint);
    body.getStyleClass().add("atlas-body");
    setLeft(list);
    setCenter(body);
  }

  private static void visit(ExampleViewModel example, Runnable left) {
    if (example.visit()) {
      left.run();
    }
  }

  private Node besideChoice() {
    beside.setId("atlas-beside");
    Tip.on(beside, Texts.get("atlas.beside.tip"));
    beside.setAccessibleText(Texts.get("atlas.beside"));
    beside.setConverter(new TopicNames(model.texts()));
    beside.setVisibleRowCount(16);
    beside.setOnAction(event -> chooseBeside());
    model.beside().addListener((all, before, now) -> offer());
    model.topic().addListener((all, before, now) -> offer());
    offer();
    Label with = new Label(Texts.get("atlas.beside"));
    with.getStyleClass().add("example-words");
    with.setMinWidth(Region.USE_PREF_SIZE);
    with.setLabelFor(beside);
    HBox box = new HBox(with, beside);
    box.getStyleClass().add("example-beside");
    return box;
  }

  private void offer() {
    offering = true;
    beside.getItems().setAll(model.choices());
    beside.setValue(model.beside().get().orElse(null));
    offering = false;
  }

  private void chooseBeside() {
    if (!offering) {
      model.beside().set(Optional.ofNullable(beside.getValue()));
    }
  }

  /** Takes the keys: what is typed finds a topic. */
  public void focus() {
    list.focus();
  }
}
