package org.ectopy.ui.teaching;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ectopy.teaching.QuizAnswer;
import org.ectopy.teaching.QuizResult;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.MatrixView;
import org.ectopy.ui.control.Tip;

/** How a quiz went: the score, the matrix, and the questions of a cell to be looked at again. */
final class QuizResultPane extends BorderPane {

  private final QuizReview review;
  private final QuizActions actions;
  private final Label score = new Label();
  private final Label time = new Label();
  private final Label title = new Label();
  private final Label told = new Label();
  private final MatrixView matrix;
  private final ListView<QuizAnswer> list = new ListView<>();

  /**
   * @param actions what can be done with a result
   */
  QuizResultPane(
      QuizViewModel model,
      QuizReview review,
      QuizActions actions,
      Executor worker,
      Executor window) {
    this.review = review;
    this.actions = actions;
    this.matrix = new MatrixView("quiz-matrix", review.table(), place -> words());
    getStyleClass().add("quiz-result");
    setTop(head());
    setCenter(middle());
    StripView strip =
        QuizStrip.of("quiz-again-strip", model.shown(), new StripScale.Fitted(1), worker, window);
    QuizWhyPane why = new QuizWhyPane("quiz-again-why", model.shown());
    HBox again = new HBox(strip, why);
    again.getStyleClass().add("quiz-again");
    HBox.setHgrow(strip, Priority.ALWAYS);
    VBox foot = new VBox(again, buttons(model));
    foot.getStyleClass().add("quiz-ask-foot");
    setBottom(foot);
    matrix.onChoose(review::choose);
    matrix.onEnter(list::requestFocus);
    InvalidationListener update = changed -> show();
    review.listed().addListener(update);
    review.place().addListener(update);
    review.result().addListener(update);
    actions.told().addListener(update);
    review.chosen().addListener((all, before, now) -> select(now));
    show();
  }

  private String words() {
    return review.place().get().isPresent() ? review.title() : Texts.get("quiz.matrix");
  }

  private Node head() {
    score.setId("quiz-result-score");
    score.getStyleClass().add("quiz-title");
    time.setId("quiz-result-time");
    time.getStyleClass().add("quiz-hint");
    told.setId("quiz-told");
    told.getStyleClass().add("quiz-hint");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(score, time, space, told);
    head.getStyleClass().addAll("quiz-row", "quiz-head");
    return head;
  }

  private Node middle() {
    title.setId("quiz-list-title");
    title.getStyleClass().add("side-head");
    list.setId("quiz-list");
    list.getStyleClass().add("quiz-list");
    list.setPlaceholder(new Label(Texts.get("quiz.cell.empty")));
    list.setCellFactory(all -> new QuizAnswerCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (all, before, now) -> {
              if (now != null) {
                review.choose(Optional.of(now));
              }
            });
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::visit);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox side = new VBox(title, list);
    HBox.setHgrow(side, Priority.ALWAYS);
    HBox middle = new HBox(matrix, side);
    middle.getStyleClass().add("quiz-middle");
    return middle;
  }

  private void visit(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      review.chosen().get().ifPresent(actions::visit);
    }
  }

  private Node buttons(QuizViewModel model) {
    Button visit = button("visit", () -> review.chosen().get().ifPresent(actions::visit));
    visit.disableProperty().bind(review.chosen().map(Optional::isEmpty));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons =
        new HBox(
            visit,
            button("save", () -> review.result().get().ifPresent(actions::save)),
            space,
            button("restart", model::restart),
            button("again", model::again),
            button("other", model::other));
    buttons.getStyleClass().add("quiz-row");
    return buttons;
  }

  private static Button button(String what, Runnable action) {
    Button button = new Button(Texts.get("quiz." + what));
    button.setId("quiz-" + what);
    Tip.on(button, Texts.get("quiz." + what + ".does"));
    button.setOnAction(event -> action.run());
    return button;
  }

  private void show() {
    matrix.table().set(review.table());
    matrix.chosen().set(review.place().get());
    list.getItems().setAll(review.listed().get());
    select(review.chosen().get());
    title.setText(review.title());
    told.setText(actions.told().get());
    review.result().get().ifPresent(this::show);
  }

  private void select(Optional<QuizAnswer> answer) {
    answer.ifPresentOrElse(
        list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
  }

  private void show(QuizResult result) {
    String percent = String.format(Locale.ROOT, "%.0f", result.right().percent().orElse(0));
    score.setText(
        Texts.format("quiz.result", result.right().part(), result.right().whole(), percent));
    double seconds = result.answers().stream().mapToDouble(QuizAnswer::seconds).sum();
    time.setText(
        Texts.format(
            "quiz.result.time",
            seconds / Math.max(1, result.answers().size()),
            String.valueOf(result.plan().seed())));
  }

  /** Has the arrow keys choose cells. */
  void focus() {
    matrix.requestFocus();
  }
}
