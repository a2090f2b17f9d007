package org.ectopy.ui.teaching;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ectopy.teaching.QuizAnswer;
import org.ectopy.teaching.QuizQuestion;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.TimeText;

/** A question: its strip, the answers, and once answered, the why. */
final class QuizAskPane extends BorderPane {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  /** Room for the criteria of most beats. */
  private static final int LANES = 2;

  private final QuizViewModel model;
  private final Label number = new Label();
  private final Label right = new Label();
  private final Label seed = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label verdict = new Label();
  private final Label where = new Label();
  private final StripView strip;
  private final Button next = new Button(Texts.get("quiz.next"));

  QuizAskPane(QuizViewModel model, Executor worker, Executor window) {
    this.model = model;
    this.strip =
        QuizStrip.of("quiz-strip", model.shown(), new StripScale.Fitted(LANES), worker, window);
    getStyleClass().add("quiz-ask");
    setTop(head());
    strip.setFocusTraversable(true);
    setCenter(strip);
    setBottom(foot());
    InvalidationListener update = changed -> show();
    model.question().addListener(update);
    model.answer().addListener(update);
    model.notice().addListener(update);
    model.shown().problem().addListener(update);
    show();
  }

  private Node head() {
    number.setId("quiz-number");
    number.getStyleClass().add("quiz-title");
    right.setId("quiz-score");
    seed.setId("quiz-seed-shown");
    seed.getStyleClass().add("quiz-hint");
    right.getStyleClass().add("quiz-hint");
    HBox line = new HBox(number, right, space(), seed);
    line.getStyleClass().add("quiz-row");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("quiz-progress");
    VBox head = new VBox(line, bar);
    head.getStyleClass().add("quiz-head");
    return head;
  }

  private Node foot() {
    verdict.setId("quiz-verdict");
    verdict.getStyleClass().add("quiz-verdict");
    verdict.setWrapText(true);
    where.setId("quiz-where");
    where.getStyleClass().add("quiz-hint");
    where.setMinWidth(Region.USE_PREF_SIZE);
    HBox said = new HBox(verdict, space(), where);
    said.getStyleClass().add("quiz-row");
    QuizWhyPane why = new QuizWhyPane("quiz-why", model.shown());
    Button end = new Button(Texts.get("quiz.end"));
    end.setId("quiz-end");
    Tip.on(end, Texts.get("quiz.end.does"));
    end.setOnAction(event -> model.end());
    next.setId("quiz-next");
    Tip.on(next, Texts.get("quiz.next.does"));
    next.setOnAction(event -> model.next());
    next.getStyleClass().add("accent");
    HBox buttons = new HBox(end, space(), next);
    buttons.getStyleClass().add("quiz-row");
    VBox foot = new VBox(new QuizAnswerBar(model), said, why, buttons);
    foot.getStyleClass().add("quiz-ask-foot");
    return foot;
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private void show() {
    model.question().get().ifPresent(this::show);
    Optional<QuizAnswer> answer = model.answer().get();
    verdict.setText(
        answer
            .map(QuizWords::verdict)
            .or(() -> Optional.of(model.shown().problem().get()).filter(text -> !text.isEmpty()))
            .orElseGet(this::asking));
    verdict.pseudoClassStateChanged(WRONG, answer.filter(known -> !known.right()).isPresent());
    where.setText(answer.map(QuizAskPane::place).orElse(""));
    next.setDisable(answer.isEmpty());
  }

  private String asking() {
    return model
        .question()
        .get()
        .map(question -> Texts.get("quiz.ask." + question.truth().subject().printedName()))
        .map(words -> (words + " " + model.notice().get()).strip())
        .orElse("");
  }

  private void show(QuizQuestion question) {
    number.setText(Texts.format("quiz.number", question.number(), model.count()));
    boolean answered = model.answer().get().isPresent();
    int done = question.number() - (answered ? 0 : 1);
    right.setText(done == 0 ? "" : Texts.format("quiz.score", model.right(), done));
    seed.setText(Texts.format("quiz.seed.shown", model.setup().seed().get().strip()));
    bar.setProgress(done / (double) Math.max(1, model.count()));
  }

  private static String place(QuizAnswer answer) {
    QuizQuestion question = answer.question();
    return Texts.format(
        "quiz.where",
        question.record().name(),
        TimeText.clock(question.record().rate().seconds(question.frame()), 1),
        question.record().annotator());
  }

  /** Has letters and Enter come here. */
  void focus() {
    strip.requestFocus();
  }
}
