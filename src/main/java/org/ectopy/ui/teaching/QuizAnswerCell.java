package org.ectopy.ui.teaching;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ectopy.teaching.QuizAnswer;
import org.ectopy.teaching.QuizQuestion;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.TimeText;
import org.jspecify.annotations.Nullable;

/** A question of a quiz that is over: its number, place, truth, answer, and how long it took. */
final class QuizAnswerCell extends ListCell<QuizAnswer> {

  private static final String RIGHT = "\u2713";
  private static final String WRONG = "\u2717";

  @Override
  protected void updateItem(@Nullable QuizAnswer answer, boolean empty) {
    super.updateItem(answer, empty);
    setGraphic(empty || answer == null ? null : row(answer));
    setText(null);
  }

  private static HBox row(QuizAnswer answer) {
    QuizQuestion question = answer.question();
    Label number = column(String.valueOf(question.number()), "quiz-cell-number");
    Label sign = column(answer.right() ? RIGHT : WRONG, "quiz-cell-sign");
    Label truth = QuizTypeList.sign(question.truth());
    Label given = new Label(said(answer));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    double at = question.record().rate().seconds(question.frame());
    Label where = new Label(question.record().name() + "  " + TimeText.clock(at, 1));
    where.getStyleClass().add("quiz-hint");
    Label seconds =
        column(String.format(Locale.ROOT, "%.1f\u2009s", answer.seconds()), "quiz-cell-seconds");
    HBox row = new HBox(number, sign, truth, given, space, where, seconds);
    row.getStyleClass().add("quiz-cell");
    return row;
  }

  private static String said(QuizAnswer answer) {
    return answer.right()
        ? QuizWords.name(answer.question().truth())
        : Texts.format("quiz.cell.said", QuizWords.sign(answer.given()));
  }

  private static Label column(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
