package org.ectopy.ui.beat;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.Session;

/** The panel of the chosen beat, or of beats that are chosen together. */
public final class BeatView extends StackPane {

  private final Label heading = new Label();
  private final Label time = new Label();
  private final BeatDrawing drawing = new BeatDrawing();
  private final ChanceBars chances = new ChanceBars();
  private final FactList facts = new FactList();
  private final BeatActions actions;
  private final VBox history = new VBox();
  private final VBox historyPart;
  private final ScrollPane scroll = new ScrollPane();
  private final Label empty = new Label(Texts.get("beat-panel.empty"));

  /**
   * @param table does the commands that have buttons here
   * @param tasks makes the mean beats
   * @param worker reads the chosen beats and computes
   * @param window runs what touches the window
   */
  public BeatView(
      Work work, CommandTable table, TaskRunner tasks, Executor worker, Executor window) {
    Session session = work.session();
    BeatViewModel model =
        new BeatViewModel(session, work.editor(), worker, window, ZoneId.systemDefault());
    ShapesViewModel shapes = new ShapesViewModel(session, tasks, worker, window);
    actions = new BeatActions(table);
    historyPart = new VBox(head("beat-panel.history"), history);
    setId("beat-panel");
    getStyleClass().add("beat-panel");
    style();
    VBox parts =
        new VBox(
            title(new LeadChoice(session, shapes)),
            drawing,
            chances,
            new WhyPane(session, table),
            facts,
            historyPart);
    parts.getStyleClass().add("beat-parts");
    scroll.setContent(parts);
    getChildren().addAll(body(new VBox(new SymbolButtons(work.edits()), actions)), empty);
    model.reading().addListener((all, before, now) -> show(now));
    model.history().addListener((all, before, now) -> show(now));
    shapes.picture().addListener((all, before, now) -> drawing.show(now));
    session.why().answer().addListener(changed -> shade(session, shapes));
    shapes.lead().addListener(changed -> shade(session, shapes));
    show(model.reading().get());
    show(model.history().get());
  }

  /**
   * What the panel shows and changes.
   *
   * @param editor whose last edits are shown
   * @param edits changes the chosen beats
   */
  public record Work(Session session, Editor editor, BeatEdits edits) {}

  private void style() {
    heading.setId("beat-heading");
    heading.getStyleClass().add("beat-heading");
    heading.setMinWidth(Region.USE_PREF_SIZE);
    time.setId("beat-time");
    time.getStyleClass().add("beat-time");
    history.setId("beat-history");
    history.getStyleClass().add("beat-history");
    empty.setId("beat-empty");
    empty.getStyleClass().add("beat-empty");
    empty.setWrapText(true);
    scroll.getStyleClass().add("beat-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
  }

  /** What is said scrolls where the panel is low; the buttons stay where the hand knows them. */
  private Node body(VBox buttons) {
    buttons.getStyleClass().add("beat-buttons");
    buttons.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox body = new VBox(scroll, buttons);
    body.visibleProperty().bind(empty.visibleProperty().not());
    return body;
  }

  private static Label head(String key) {
    Label head = new Label(Texts.get(key));
    head.getStyleClass().add("side-head");
    return head;
  }

  private Node title(Node leads) {
    VBox words = new VBox(heading, time);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox title = new HBox(words, leads);
    title.setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("beat-title");
    return title;
  }

  private void shade(Session session, ShapesViewModel shapes) {
    drawing.shade(WhyShade.of(session.why().answer().get(), shapes.lead().get()));
  }

  private void show(BeatReading reading) {
    empty.setVisible(!reading.any());
    heading.setText(reading.heading());
    time.setText(reading.time());
    chances.show(reading.chances());
    facts.show(reading.facts());
    actions.update();
  }

  private void show(List<String> edits) {
    historyPart.setVisible(!edits.isEmpty());
    historyPart.setManaged(!edits.isEmpty());
    history.getChildren().setAll(edits.stream().map(Label::new).toList());
  }
}
