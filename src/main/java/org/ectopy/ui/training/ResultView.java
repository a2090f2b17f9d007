package org.ectopy.ui.training;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.gallery.GalleryView;
import org.ectopy.ui.gallery.GalleryViewModel;
import org.jspecify.annotations.Nullable;

/** A new version beside the one before it, on the same beats; it is kept or discarded here. */
final class ResultView extends BorderPane {

  private static final double MOST_FOR_FIGURES = 0.66;

  private final TrainingOutcome outcome;
  private final GalleryViewModel gallery;
  private final FlowPane figures = new FlowPane();
  private final ToggleButton better = new ToggleButton();
  private final ToggleButton worse = new ToggleButton();
  private ComparedPart shown;

  /**
   * @param changed shows the beats that changed
   * @param discard is what the button does
   */
  ResultView(
      TrainingViewModel model,
      TrainingOutcome outcome,
      GalleryViewModel gallery,
      GalleryView changed,
      Runnable discard) {
    this.outcome = outcome;
    this.gallery = gallery;
    this.shown = outcome.parts().getFirst();
    getStyleClass().add("train-result");
    figures.getStyleClass().add("train-figures");
    setTop(head(model, discard));
    ScrollPane left = new ScrollPane(figures);
    left.setFitToWidth(true);
    left.getStyleClass().add("train-scroll");
    left.setMinWidth(0);
    figures.prefWrapLengthProperty().bind(widthProperty().multiply(MOST_FOR_FIGURES));
    left.maxWidthProperty().bind(figures.prefWrapLengthProperty());
    VBox.setVgrow(changed, Priority.ALWAYS);
    setLeft(left);
    setCenter(changed);
    ToggleGroup group = new ToggleGroup();
    better.setToggleGroup(group);
    worse.setToggleGroup(group);
    group
        .selectedToggleProperty()
        .addListener(
            (all, before, now) -> {
              if (now == null && before != null) {
                group.selectToggle(before);
              } else {
                list();
              }
            });
    show(shown);
    better.setSelected(true);
  }

  @Override
  public void requestFocus() {
    better.requestFocus();
  }

  private Node head(TrainingViewModel model, Runnable discarding) {
    Label words =
        new Label(
            Texts.format(
                outcome.complete() ? "train.result" : "train.result.stopped",
                outcome.version().name(),
                outcome.before()));
    words.setId("train-result");
    words.getStyleClass().add("train-title");
    words.setMinWidth(0);
    better.setId("train-better");
    worse.setId("train-worse");
    Tip.on(better, Texts.get("train.better.tip"));
    Tip.on(worse, Texts.get("train.worse.tip"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button keep = button("train-keep", "train.keep", model::keep);
    keep.getStyleClass().add("accent");
    Button discard = button("train-discard", "train.discard", discarding);
    HBox head = new HBox(words, parts(), better, worse, space, discard, keep);
    head.getStyleClass().addAll("table-bar", "train-bar");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static Button button(String id, String key, Runnable action) {
    Button button = new Button(Texts.get(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(button, Texts.get(key + ".tip"));
    button.setOnAction(event -> action.run());
    return button;
  }

  private Node parts() {
    ComboBox<ComparedPart> parts = new ComboBox<>();
    parts.setId("train-parts");
    parts.getItems().setAll(outcome.parts());
    parts.setValue(shown);
    parts.setAccessibleText(Texts.get("train.parts"));
    Tip.on(parts, Texts.get("train.parts"));
    parts.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable ComparedPart part) {
            return part == null ? "" : words(part);
          }

          @Override
          public ComparedPart fromString(String words) {
            return shown;
          }
        });
    parts.valueProperty().addListener((all, before, now) -> show(now));
    return parts;
  }

  private static String words(ComparedPart part) {
    int beats = part.change().before().count();
    return Texts.format(
        part.learned() ? "train.part.learned" : "train.part.unseen", part.title(), beats);
  }

  private void show(ComparedPart part) {
    shown = part;
    ClassConfusion before = ClassConfusion.of(part.change().before());
    ClassConfusion after = ClassConfusion.of(part.change().after());
    figures
        .getChildren()
        .setAll(
            new MatrixView(outcome.before(), before, Optional.empty()),
            new MatrixView(outcome.version().name(), after, Optional.of(before)),
            new ClassChanges(part.change()));
    better.setText(Texts.format("train.better", part.change().better().size()));
    worse.setText(Texts.format("train.worse", part.change().worse().size()));
    list();
  }

  private void list() {
    boolean good = !worse.isSelected();
    List<Integer> beats = good ? shown.change().better() : shown.change().worse();
    String title = Texts.get(good ? "train.better.title" : "train.worse.title");
    gallery.show(beats.isEmpty() ? "" : title, shown.gallery(beats));
  }
}
