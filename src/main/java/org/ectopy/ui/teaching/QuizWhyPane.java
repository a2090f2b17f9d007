package org.ectopy.ui.teaching;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.ectopy.teaching.TeachingTexts;
import org.ectopy.teaching.Topic;
import org.ectopy.ui.command.Texts;

/** Why an answer is right: what was measured on this very beat, and what the atlas says of it. */
final class QuizWhyPane extends ScrollPane {

  private final TeachingTexts texts = TeachingTexts.ofProgram();
  private final VBox content = new VBox();

  QuizWhyPane(String id, QuizShow show) {
    setId(id);
    getStyleClass().add("quiz-why");
    content.getStyleClass().add("quiz-why-content");
    setContent(content);
    setFitToWidth(true);
    setFocusTraversable(false);
    show.why().addListener((all, before, now) -> show(now));
    show(show.why().get());
  }

  private void show(QuizWhy why) {
    content.getChildren().clear();
    why.topic().ifPresent(topic -> title(topic, why.label()));
    if (!why.criteria().isEmpty()) {
      part("quiz.why.here", String.join("\n", why.criteria()));
    }
    why.topic().ifPresent(this::topic);
    setVvalue(0);
  }

  /** Of a class there are several kinds: which of them it is. */
  private void title(Topic topic, String label) {
    Label title = new Label(Texts.format("quiz.why.title", texts.name(topic), label));
    title.getStyleClass().add("quiz-why-title");
    title.setWrapText(true);
    content.getChildren().add(title);
  }

  private void topic(Topic topic) {
    part("quiz.why.how", texts.recognition(topic));
    part("quiz.why.not", texts.confusion(topic));
    part("quiz.why.what", texts.what(topic));
  }

  private void part(String key, String words) {
    Label head = new Label(Texts.get(key));
    head.getStyleClass().add("side-head");
    Label text = new Label(words);
    text.setWrapText(true);
    content.getChildren().addAll(head, text);
  }
}
