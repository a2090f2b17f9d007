package org.ectopy.ui.teaching;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.ectopy.teaching.QuizAnswer;
import org.ectopy.teaching.QuizSubject;
import org.ectopy.teaching.QuizType;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** The answers that can be given, each with its key; once one is given, which was right. */
final class QuizAnswerBar extends FlowPane {

  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final QuizViewModel model;

  QuizAnswerBar(QuizViewModel model) {
    this.model = model;
    setId("quiz-answers");
    getStyleClass().add("quiz-answers");
    model.question().addListener((all, before, now) -> offer());
    model.answer().addListener((all, before, now) -> mark(now));
    offer();
  }

  private void offer() {
    QuizKeys keys = new QuizKeys(model.types());
    getChildren().setAll(model.types().stream().map(type -> button(type, keys)).toList());
  }

  private Button button(QuizType type, QuizKeys keys) {
    Label name = new Label(QuizWords.name(type));
    HBox words = new HBox(QuizTypeList.sign(type), name);
    if (type.subject() == QuizSubject.RHYTHMS) {
      Label key = new Label(keys.key(type));
      key.getStyleClass().add("key-cap");
      words.getChildren().addFirst(key);
    }
    words.getStyleClass().add("quiz-type-words");
    Button button = new Button();
    button.setGraphic(words);
    button.setUserData(type);
    button.setId("quiz-answer-" + type.name());
    button.getStyleClass().add("quiz-answer");
    String says = Texts.format("quiz.answer.does", QuizWords.name(type), keys.key(type));
    Tip.on(button, says);
    button.setAccessibleText(says);
    button.setOnAction(event -> model.answer(type));
    return button;
  }

  private void mark(Optional<QuizAnswer> answer) {
    getChildren()
        .forEach(
            node -> {
              Object type = node.getUserData();
              boolean right =
                  answer.filter(known -> known.question().truth().equals(type)).isPresent();
              boolean given = answer.filter(known -> known.given().equals(type)).isPresent();
              node.pseudoClassStateChanged(RIGHT, right);
              node.pseudoClassStateChanged(WRONG, given && !right);
              node.setMouseTransparent(answer.isPresent());
              node.setFocusTraversable(answer.isEmpty());
            });
  }
}
