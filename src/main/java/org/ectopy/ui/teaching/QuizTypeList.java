package org.ectopy.ui.teaching;

import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.ectopy.teaching.QuizSubject;
import org.ectopy.teaching.QuizType;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** Buttons for the types that can be asked, with how many there are of each. */
final class QuizTypeList extends FlowPane {

  private final QuizSetup setup;

  QuizTypeList(QuizSetup setup) {
    this.setup = setup;
    setId("quiz-types");
    getStyleClass().add("quiz-types");
    widthProperty().addListener((all, before, now) -> setPrefWrapLength(now.doubleValue()));
    setup.offered().addListener((all, before, now) -> show(now));
    setup.chosen().addListener((all, before, now) -> press());
    show(setup.offered().get());
  }

  private void show(Map<QuizType, Integer> offered) {
    getChildren().clear();
    offered.forEach((type, count) -> getChildren().add(button(type, count)));
    press();
  }

  private ToggleButton button(QuizType type, int count) {
    Label sign = sign(type);
    Label name = new Label(QuizWords.name(type));
    Label number = new Label(String.format(Locale.ROOT, "%,d", count));
    number.getStyleClass().add("quiz-count");
    HBox words = new HBox(sign, name, number);
    words.getStyleClass().add("quiz-type-words");
    ToggleButton button = new ToggleButton();
    button.setGraphic(words);
    button.setUserData(type);
    button.setId("quiz-type-" + type.name());
    button.getStyleClass().add("quiz-type");
    String says = Texts.format("quiz.type.does", QuizWords.name(type), count);
    Tip.on(button, says);
    button.setAccessibleText(says);
    button.setOnAction(event -> setup.toggle(type));
    return button;
  }

  /** A type's sign in its class's colour. */
  static Label sign(QuizType type) {
    Label sign = new Label(QuizWords.sign(type));
    sign.getStyleClass().add("beat-letter");
    if (type.subject() != QuizSubject.RHYTHMS) {
      type.beatClass()
          .ifPresent(
              known -> sign.getStyleClass().add("class-" + known.name().toLowerCase(Locale.ROOT)));
    }
    return sign;
  }

  private void press() {
    getChildren()
        .forEach(
            node -> {
              if (node instanceof ToggleButton button
                  && button.getUserData() instanceof QuizType type) {
                button.setSelected(setup.chosen().get().contains(type));
              }
            });
  }
}
