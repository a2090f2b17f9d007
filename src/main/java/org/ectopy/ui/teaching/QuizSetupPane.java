package org.ectopy.ui.teaching;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.ectopy.teaching.QuizDifficulty;
import org.ectopy.teaching.QuizPlan;
import org.ectopy.teaching.QuizSpan;
import org.ectopy.teaching.QuizSubject;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Segments;
import org.ectopy.ui.control.Tip;
import org.jspecify.annotations.Nullable;

/** Where a quiz is chosen and begun. */
final class QuizSetupPane extends BorderPane {

  private final QuizViewModel model;
  private final QuizSetup setup;
  private final VBox form = new VBox();
  private final ComboBox<QuizSource> source = new ComboBox<>();
  private final Button start = new Button(Texts.get("quiz.start"));
  private final Label lacking = new Label();
  private final Label remark = new Label();
  private final Label problem = new Label();

  QuizSetupPane(QuizViewModel model) {
    this.model = model;
    this.setup = model.setup();
    getStyleClass().add("quiz-setup");
    form.getStyleClass().add("quiz-form");
    row("source", source());
    row("subject", subject());
    VBox types = new VBox(new QuizTypeList(setup), remark);
    types.getStyleClass().add("quiz-types-part");
    row("types", types);
    row("span", span());
    row("difficulty", difficulty());
    row("count", count());
    row("seed", seed());
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("quiz-scroll");
    setCenter(scroll);
    setBottom(foot());
    listen();
  }

  private void listen() {
    InvalidationListener update = changed -> show();
    setup.chosen().addListener(update);
    setup.offered().addListener(update);
    setup.seed().addListener(update);
    model.supply().reading().addListener(update);
    model.supply().reading().addListener((all, before, now) -> read(now));
    model.supply().problem().addListener(update);
    model.notice().addListener(update);
    model.supply().source().addListener((all, before, now) -> source.setValue(now.orElse(null)));
    show();
  }

  private void row(String what, Node control) {
    Label label = new Label(Texts.get("quiz.choose." + what));
    label.setLabelFor(control);
    label.getStyleClass().add("quiz-form-head");
    control.setAccessibleText(label.getText());
    HBox.setHgrow(control, Priority.ALWAYS);
    HBox row = new HBox(label, control);
    row.getStyleClass().add("quiz-form-row");
    form.getChildren().add(row);
  }

  private Node source() {
    source.setItems(model.supply().sources());
    source.setId("quiz-source");
    source.setMaxWidth(Double.MAX_VALUE);
    source.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable QuizSource from) {
            return from == null ? "" : from.words();
          }

          @Override
          public @Nullable QuizSource fromString(String words) {
            return source.getValue();
          }
        });
    source
        .valueProperty()
        .addListener(
            (all, before, now) -> {
              if (now != null) {
                model.supply().choose(now);
              }
            });
    return source;
  }

  private Node subject() {
    return segments(
        new Segments<>(
            Arrays.asList(QuizSubject.values()),
            each -> "quiz.subject." + each.printedName(),
            setup.subject()::set),
        setup.subject());
  }

  private Node difficulty() {
    return segments(
        new Segments<>(
            Arrays.asList(QuizDifficulty.values()),
            each -> "quiz.difficulty." + each.name().toLowerCase(java.util.Locale.ROOT),
            setup.difficulty()::set),
        setup.difficulty());
  }

  private Node span() {
    Node span =
        segments(
            new Segments<>(
                Arrays.asList(QuizSpan.STRIP, QuizSpan.BEAT),
                each -> "quiz.span." + each.name().toLowerCase(java.util.Locale.ROOT),
                setup.span()::set),
            setup.span());
    span.disableProperty().bind(setup.subject().isEqualTo(QuizSubject.RHYTHMS));
    return span;
  }

  private static <T> Node segments(Segments<T> segments, ObjectProperty<T> value) {
    segments.show(each -> Objects.equals(each, value.get()));
    value.addListener((all, before, now) -> segments.show(each -> Objects.equals(each, now)));
    return segments;
  }

  private Node count() {
    SpinnerValueFactory.IntegerSpinnerValueFactory values =
        new SpinnerValueFactory.IntegerSpinnerValueFactory(
            1, QuizPlan.MOST_QUESTIONS, setup.questions().get());
    values.valueProperty().bindBidirectional(setup.questions());
    Spinner<Integer> spinner = new Spinner<>(values);
    spinner.setId("quiz-count");
    spinner.setEditable(true);
    UnaryOperator<TextFormatter.Change> digits =
        change -> change.getControlNewText().matches("\\d{0,3}") ? change : null;
    spinner.getEditor().setTextFormatter(new TextFormatter<>(digits));
    spinner.getEditor().textProperty().addListener((all, before, now) -> typed(values, now));
    return spinner;
  }

  /** What is typed counts at once: Enter begins the quiz. */
  private static void typed(SpinnerValueFactory<Integer> values, String text) {
    if (!text.isEmpty() && Integer.parseInt(text) >= 1) {
      values.setValue(Math.min(Integer.parseInt(text), QuizPlan.MOST_QUESTIONS));
    }
  }

  private Node seed() {
    TextField field = new TextField();
    field.setId("quiz-seed");
    field.textProperty().bindBidirectional(setup.seed());
    Tip.on(field, Texts.get("quiz.seed.does"));
    Button other = new Button(Texts.get("quiz.seed.other"));
    other.setId("quiz-seed-other");
    other.setOnAction(event -> setup.newSeed());
    Label hint = new Label(Texts.get("quiz.seed.does"));
    hint.getStyleClass().add("quiz-hint");
    hint.setWrapText(true);
    hint.setMinWidth(0);
    HBox.setHgrow(hint, Priority.ALWAYS);
    HBox row = new HBox(field, other, hint);
    row.getStyleClass().add("quiz-row");
    return row;
  }

  private Node foot() {
    start.setId("quiz-start");
    start.setDefaultButton(true);
    Tip.on(start, Texts.get("quiz.start.does"));
    start.setOnAction(event -> model.start());
    start.setMinWidth(Region.USE_PREF_SIZE);
    lacking.setId("quiz-lacking");
    problem.setId("quiz-problem");
    for (Label label : new Label[] {lacking, remark, problem}) {
      label.getStyleClass().add("quiz-hint");
      label.setWrapText(true);
    }
    remark.setId("quiz-remark");
    VBox words = new VBox(lacking, problem);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox foot = new HBox(words, start);
    foot.getStyleClass().add("quiz-foot");
    return foot;
  }

  private void show() {
    boolean reading = model.supply().reading().get();
    String words =
        reading
            ? Texts.get("quiz.reading")
            : model.notice().get().isEmpty() ? setup.lacking() : model.notice().get();
    say(lacking, words.isEmpty() ? Texts.get("quiz.keys") : words);
    say(remark, reading ? "" : setup.remark());
    say(problem, model.supply().problem().get());
    start.setDisable(reading || !setup.lacking().isEmpty());
  }

  /** Once there is something to begin with, Enter begins. */
  private void read(boolean reading) {
    if (!reading && source.isFocused()) {
      start.requestFocus();
    }
  }

  private static void say(Label label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }

  /** Whether Enter, pressed on a control, is not for that control. */
  boolean begins(Object pressed) {
    return !source.isShowing() && (start.equals(pressed) || !(pressed instanceof Button));
  }

  /** Has Enter begin the quiz at once. */
  void focus() {
    start.requestFocus();
  }
}
