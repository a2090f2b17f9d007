package org.ectopy.ui.beats;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.Session;

/** The RR intervals: over time, each against the next, and their figures. */
public final class RrView extends StackPane {

  /** The key of its title in the texts. */
  public static final String TITLE = "rr.title";

  private final RrViewModel model;
  private final RrPlotView tachogram;
  private final RrPlotView poincare;
  private final RrFigures figures = new RrFigures();
  private final Label empty = new Label(Texts.get("rr.empty"));

  /**
   * @param worker computes and draws
   * @param window runs what touches the window
   */
  public RrView(Session session, Executor worker, Executor window) {
    this.model = new RrViewModel(session, worker, window);
    this.tachogram = new RrPlotView(RrKind.TACHOGRAM, session, model, worker, window);
    this.poincare = new RrPlotView(RrKind.POINCARE, session, model, worker, window);
    setId("rr");
    getStyleClass().add("rr");
    HBox.setHgrow(tachogram, Priority.ALWAYS);
    HBox parts = new HBox(tachogram, poincare, side());
    empty.getStyleClass().add("rr-empty");
    empty.setWrapText(true);
    getChildren().addAll(parts, empty);
    model.reading().addListener((all, before, now) -> show(now));
    parts.visibleProperty().bind(empty.visibleProperty().not());
    show(model.reading().get());
  }

  /** The plots, where letters say what the chosen beats are. */
  public List<Node> plots() {
    return List.of(tachogram, poincare);
  }

  private Node side() {
    Label choose = new Label(Texts.get("rr.choose.head"));
    choose.getStyleClass().add("side-head");
    VBox side = new VBox(scopes(), figures, choose, new RrFilterForm(model));
    side.getStyleClass().add("rr-side");
    ScrollPane scroll = new ScrollPane(side);
    scroll.getStyleClass().add("rr-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private Node scopes() {
    ToggleGroup group = new ToggleGroup();
    HBox both =
        new HBox(scope(group, RrScope.WHOLE, "whole"), scope(group, RrScope.IN_VIEW, "in-view"));
    both.getStyleClass().add("rr-scopes");
    return both;
  }

  private ToggleButton scope(ToggleGroup group, RrScope scope, String name) {
    ToggleButton button = new ToggleButton(Texts.get("rr." + name));
    button.setId("rr-" + name);
    Tip.on(button, Texts.get("rr." + name + ".tip"));
    button.setToggleGroup(group);
    button.setSelected(scope == model.scope().get());
    button.setOnAction(
        event -> {
          model.scope().set(scope);
          button.setSelected(true);
        });
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  private void show(RrReading reading) {
    empty.setVisible(reading.series().beats() < 2);
    figures.show(reading.statistics());
  }
}
