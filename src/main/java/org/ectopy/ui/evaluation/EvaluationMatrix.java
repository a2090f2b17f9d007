package org.ectopy.ui.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.InvalidationListener;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.MatrixPlace;
import org.ectopy.ui.control.MatrixTable;
import org.ectopy.ui.control.MatrixView;
import org.ectopy.ui.trace.ColorRole;

/** The confusion matrix of an evaluation: a place in it stands for the beats that are there. */
final class EvaluationMatrix {

  private static final int ALL = BeatClass.inOrder().size();

  private EvaluationMatrix() {}

  /**
   * A view of the model's matrix, which chooses its beats.
   *
   * @param toBeats goes to the beats of the chosen cell
   */
  static MatrixView view(EvaluationViewModel model, Runnable toBeats) {
    MatrixView view =
        new MatrixView(
            "evaluation-matrix",
            table(model.evaluation().get().confusion()),
            chosen ->
                chosen
                    .map(place -> words(model, group(place)))
                    .orElseGet(() -> Texts.get("evaluation.matrix")));
    InvalidationListener update =
        changed -> {
          view.table().set(table(model.evaluation().get().confusion()));
          view.chosen().set(chosen(model));
          view.requestLayout();
        };
    model.evaluation().addListener(update);
    model.group().addListener(update);
    view.onChoose(place -> model.choose(group(place)));
    view.onEnter(toBeats);
    update.invalidated(model.group());
    return view;
  }

  /** The matrix to be drawn. */
  static MatrixTable table(ClassConfusion confusion) {
    List<MatrixTable.Head> heads =
        BeatClass.inOrder().stream()
            .map(each -> new MatrixTable.Head(each.name(), ColorRole.of(each)))
            .toList();
    return new MatrixTable(
        new MatrixTable.Titles(
            Texts.get("evaluation.reference"),
            Texts.get("evaluation.model"),
            Texts.get("evaluation.all")),
        heads,
        confusion.rows());
  }

  /** The beats of a place. */
  static BeatGroup.Cell group(MatrixPlace place) {
    return new BeatGroup.Cell(classOf(place.oneRow()), classOf(place.oneColumn()));
  }

  /** The place of a group of beats. */
  static MatrixPlace place(BeatGroup.Cell cell) {
    return new MatrixPlace(index(cell.truth()), index(cell.predicted()), ALL);
  }

  private static Optional<MatrixPlace> chosen(EvaluationViewModel model) {
    return model
        .group()
        .get()
        .filter(BeatGroup.Cell.class::isInstance)
        .map(BeatGroup.Cell.class::cast)
        .map(EvaluationMatrix::place);
  }

  private static String words(EvaluationViewModel model, BeatGroup.Cell cell) {
    MatrixPlace place = place(cell);
    long count =
        table(model.evaluation().get().confusion()).count(place.oneRow(), place.oneColumn());
    return cell.title((int) count);
  }

  private static Optional<BeatClass> classOf(OptionalInt index) {
    return index.isPresent()
        ? Optional.of(BeatClass.inOrder().get(index.getAsInt()))
        : Optional.empty();
  }

  private static int index(Optional<BeatClass> beatClass) {
    return beatClass.map(BeatClass::index).orElse(ALL);
  }
}
