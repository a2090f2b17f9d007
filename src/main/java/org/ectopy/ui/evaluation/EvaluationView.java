package org.ectopy.ui.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ectopy.ui.control.MatrixView;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.gallery.GalleryView;

/** How good a model is: a part of the evaluation, and beside it the beats that it is about. */
final class EvaluationView extends BorderPane {

  private static final double SHARE = 0.45;

  /** In lower views the line above the figures is cut rather than broken. */
  private static final double LOW = 280;

  private final EvaluationViewModel model;
  private final GalleryView gallery;
  private final Map<Section, Node> parts = new EnumMap<>(Section.class);
  private final StackPane shown = new StackPane();
  private final VBox heads = new VBox();
  private final Label line = new Label();
  private final Label empty = new Label();
  private final BorderPane content = new BorderPane();

  EvaluationView(EvaluationViewModel model, EvaluationBar bar, GalleryView gallery) {
    this.model = model;
    this.gallery = gallery;
    setId("evaluation");
    getStyleClass().add("evaluation");
    setMinSize(0, 0);
    parts();
    heads();
    line.setId("evaluation-line");
    line.getStyleClass().add("evaluation-what");
    line.setMinWidth(0);
    line.wrapTextProperty().bind(heightProperty().greaterThan(LOW));
    empty.setId("evaluation-empty");
    empty.getStyleClass().add("gallery-empty");
    empty.setWrapText(true);
    HBox left = new HBox(heads, shown);
    HBox.setHgrow(shown, Priority.ALWAYS);
    left.setMinWidth(0);
    shown.setMinWidth(0);
    ScrollPane scroll = new ScrollPane(left);
    scroll.getStyleClass().add("evaluation-left");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setMinSize(0, 0);
    SplitPane split = new SplitPane(scroll, gallery);
    split.setDividerPositions(SHARE);
    content.setTop(line);
    content.setCenter(split);
    StackPane body = new StackPane(content, empty);
    body.setMinSize(0, 0);
    setTop(bar);
    setCenter(body);
    InvalidationListener update = changed -> show();
    model.evaluation().addListener(update);
    show();
  }

  private void parts() {
    MatrixView matrix = EvaluationMatrix.view(model, this::toBeats);
    VBox.setVgrow(matrix, Priority.ALWAYS);
    parts.put(Section.MATRIX, new VBox(new ShareChoice(matrix.share()), matrix));
    parts.put(Section.SCORES, new ScoresPane(model));
    parts.put(Section.RANKS, new RanksPane(model, new RankView(model, this::toBeats)));
    parts.put(Section.CURVES, new CurvesPane(model));
    ReliabilityView reliability = new ReliabilityView(model);
    VBox.setVgrow(reliability, Priority.ALWAYS);
    VBox calibration = new VBox(new ClassChoice(model), reliability);
    calibration.getStyleClass().add("evaluation-column");
    parts.put(Section.CALIBRATION, calibration);
    parts.put(Section.EC57, new Ec57Pane(model));
  }

  private void heads() {
    heads.getStyleClass().add("evaluation-heads");
    ToggleGroup group = new ToggleGroup();
    for (Section section : Section.values()) {
      ToggleButton head = new ToggleButton(section.title());
      head.setId(section.id());
      head.setMaxWidth(Double.MAX_VALUE);
      head.setToggleGroup(group);
      head.setOnAction(
          event -> {
            head.setSelected(true);
            model.section().set(section);
          });
      head.setSelected(section == model.section().get());
      heads.getChildren().add(head);
    }
    model.section().addListener((all, before, now) -> show(now));
    show(model.section().get());
  }

  private void show(Section section) {
    shown.getChildren().setAll(Objects.requireNonNull(parts.get(section)));
  }

  private void toBeats() {
    gallery.focus();
  }

  private void show() {
    EvaluationBeats beats = model.evaluation().get().beats();
    String words = Circumstances.of(model.scope().get(), beats, model.skipLearning().get());
    line.setText(words);
    Tip.on(line, words);
    String lacking = model.empty();
    empty.setText(lacking);
    empty.setVisible(!lacking.isEmpty());
    content.setVisible(lacking.isEmpty());
  }
}
