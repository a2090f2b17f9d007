package org.ectopy.ui.training;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;

/** A confusion matrix: counts, shaded by their share of the row, with what has changed. */
final class MatrixView extends VBox {

  private static final double MOST_SHADE = 0.55;

  private final GridPane grid = new GridPane();
  private final ClassConfusion counts;
  private final Optional<ClassConfusion> before;

  /**
   * @param title whose matrix it is
   * @param before the matrix that this one is compared with
   */
  MatrixView(String title, ClassConfusion counts, Optional<ClassConfusion> before) {
    this.counts = counts;
    this.before = before;
    getStyleClass().add("train-matrix");
    Label head = new Label(title);
    head.getStyleClass().add("train-head");
    grid.getStyleClass().add("train-matrix-grid");
    fill();
    getChildren().addAll(head, grid);
  }

  private void fill() {
    Label corner = new Label(Texts.get("train.matrix.corner"));
    corner.getStyleClass().add("train-matrix-axis");
    grid.add(corner, 0, 0);
    for (BeatClass each : BeatClass.inOrder()) {
      grid.add(letter(each), each.index() + 1, 0);
      grid.add(letter(each), 0, each.index() + 1);
      for (BeatClass found : BeatClass.inOrder()) {
        grid.add(cell(each, found), found.index() + 1, each.index() + 1);
      }
    }
  }

  private static Node letter(BeatClass of) {
    Label letter = new Label(of.name());
    letter.getStyleClass().addAll("beat-letter", "class-" + of.name().toLowerCase(Locale.ROOT));
    GridPane.setHalignment(letter, HPos.CENTER);
    return letter;
  }

  private Node cell(BeatClass truth, BeatClass found) {
    long count = counts.count(truth, found);
    long support = counts.support(truth);
    Region shade = new Region();
    shade.getStyleClass().add(truth == found ? "train-matrix-right" : "train-matrix-wrong");
    shade.setOpacity(support == 0 ? 0 : MOST_SHADE * count / support);
    Label number = new Label(Long.toString(count));
    number.getStyleClass().add(count == 0 ? "train-matrix-none" : "train-matrix-count");
    HBox words = new HBox(number);
    words.setAlignment(Pos.CENTER);
    words.getStyleClass().add("train-matrix-words");
    long change = before.map(other -> count - other.count(truth, found)).orElse(0L);
    if (change != 0) {
      Label delta = new Label(String.format(Locale.ROOT, "%+d", change).replace('-', '\u2212'));
      delta.getStyleClass().add("train-matrix-change");
      words.getChildren().add(delta);
    }
    StackPane cell = new StackPane(shade, words);
    cell.getStyleClass().add("train-matrix-cell");
    GridPane.setHgrow(cell, Priority.ALWAYS);
    String says = Texts.format("train.matrix.cell", count, truth.name(), found.name());
    Tooltip.install(cell, new Tooltip(says));
    number.setAccessibleText(says);
    return cell;
  }
}
