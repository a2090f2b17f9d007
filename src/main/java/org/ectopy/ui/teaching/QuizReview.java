package org.ectopy.ui.teaching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ectopy.teaching.QuizAnswer;
import org.ectopy.teaching.QuizResult;
import org.ectopy.teaching.QuizSubject;
import org.ectopy.teaching.QuizType;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.MatrixPlace;
import org.ectopy.ui.control.MatrixTable;
import org.ectopy.ui.trace.ColorRole;

/** Looking back at a quiz: the confusion matrix, and the questions of a place in it. */
public final class QuizReview {

  private final QuizShow show;
  private final ReadOnlyObjectWrapper<Optional<QuizResult>> result =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<MatrixPlace>> place =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<QuizAnswer>> listed =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<QuizAnswer>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** A look back at what {@code model} ends with. */
  QuizReview(QuizViewModel model) {
    this.show = model.shown();
    model.result().addListener((all, before, now) -> begin(now));
  }

  /** All questions are listed, and the first wrong answer is shown, else the first one. */
  private void begin(Optional<QuizResult> now) {
    chosen.set(Optional.empty());
    place.set(Optional.empty());
    result.set(now);
    List<QuizAnswer> all = now.map(QuizResult::answers).orElse(List.of());
    listed.set(all);
    Optional<QuizAnswer> wrong = all.stream().filter(answer -> !answer.right()).findFirst();
    wrong.or(() -> all.stream().findFirst()).ifPresent(first -> choose(Optional.of(first)));
  }

  /** How the quiz went. */
  public ReadOnlyObjectProperty<Optional<QuizResult>> result() {
    return result.getReadOnlyProperty();
  }

  /** The place in the matrix that is chosen; empty where all questions are listed. */
  public ReadOnlyObjectProperty<Optional<MatrixPlace>> place() {
    return place.getReadOnlyProperty();
  }

  /** The questions of that place, with their answers. */
  public ReadOnlyObjectProperty<List<QuizAnswer>> listed() {
    return listed.getReadOnlyProperty();
  }

  /** The question that is shown again. */
  public ReadOnlyObjectProperty<Optional<QuizAnswer>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Lists the questions of a place in the matrix and shows the first of them. */
  public void choose(MatrixPlace wanted) {
    place.set(Optional.of(wanted));
    List<QuizAnswer> found =
        result
            .get()
            .map(known -> known.answers(type(wanted.oneRow()), type(wanted.oneColumn())))
            .orElse(List.of());
    listed.set(found);
    choose(found.stream().findFirst());
  }

  /** Shows a question again, with its answer; or none. */
  public void choose(Optional<QuizAnswer> answer) {
    if (answer.equals(chosen.get())) {
      return;
    }
    chosen.set(answer);
    answer.ifPresentOrElse(each -> show.show(each.question()), show::clear);
  }

  /** The matrix; of no rows where there is no result. */
  public MatrixTable table() {
    List<QuizType> types = types();
    return new MatrixTable(
        new MatrixTable.Titles(
            Texts.get("quiz.matrix.truth"),
            Texts.get("quiz.matrix.answer"),
            Texts.get("quiz.matrix.all")),
        types.stream().map(QuizReview::head).toList(),
        types.stream()
            .map(truth -> types.stream().map(given -> count(truth, given)).toList())
            .toList());
  }

  private long count(QuizType truth, QuizType given) {
    return result.get().map(known -> known.count(truth, given)).orElse(0L);
  }

  private static MatrixTable.Head head(QuizType type) {
    boolean beats = type.subject() != QuizSubject.RHYTHMS;
    ColorRole color =
        type.beatClass().filter(known -> beats).map(ColorRole::of).orElse(ColorRole.TEXT);
    return new MatrixTable.Head(QuizWords.sign(type), color);
  }

  private List<QuizType> types() {
    return result.get().map(known -> known.plan().types()).orElse(List.of());
  }

  private Optional<QuizType> type(OptionalInt index) {
    List<QuizType> types = types();
    return index.isPresent() && index.getAsInt() < types.size()
        ? Optional.of(types.get(index.getAsInt()))
        : Optional.empty();
  }

  /** What the listed questions have in common, in words. */
  public String title() {
    Optional<QuizType> truth = place.get().flatMap(where -> type(where.oneRow()));
    Optional<QuizType> given = place.get().flatMap(where -> type(where.oneColumn()));
    int count = listed.get().size();
    if (truth.isPresent() && given.isPresent()) {
      return Texts.format(
          "quiz.cell", count, QuizWords.sign(truth.get()), QuizWords.sign(given.get()));
    }
    return truth
        .map(own -> Texts.format("quiz.row", count, QuizWords.sign(own)))
        .or(() -> given.map(own -> Texts.format("quiz.column", count, QuizWords.sign(own))))
        .orElseGet(() -> Texts.format("quiz.all", count));
  }
}
