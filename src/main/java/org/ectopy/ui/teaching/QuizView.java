package org.ectopy.ui.teaching;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The quiz: its choice, its questions or its result, whichever it is at. */
final class QuizView extends StackPane {

  private final QuizViewModel model;
  private final QuizActions actions;
  private final QuizReview review;
  private final QuizSetupPane setup;
  private final QuizAskPane ask;
  private final QuizResultPane result;

  /**
   * @param actions what can be done with a result
   * @param worker draws, one thing at a time
   * @param window runs what touches the window
   */
  QuizView(QuizViewModel model, QuizActions actions, Executor worker, Executor window) {
    this.model = model;
    this.actions = actions;
    this.review = new QuizReview(model);
    this.setup = new QuizSetupPane(model);
    this.ask = new QuizAskPane(model, worker, window);
    this.result = new QuizResultPane(model, review, actions, worker, window);
    setId("quiz");
    getStyleClass().add("quiz");
    getChildren().addAll(setup, ask, result);
    model.stage().addListener((all, before, now) -> show());
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    addEventFilter(KeyEvent.KEY_PRESSED, this::begin);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    show();
  }

  private void show() {
    QuizStage stage = model.stage().get();
    see(setup, stage == QuizStage.SETUP);
    see(ask, stage == QuizStage.ASKED || stage == QuizStage.ANSWERED);
    see(result, stage == QuizStage.RESULT);
    Platform.runLater(this::focus);
  }

  private static void see(Node part, boolean seen) {
    part.setVisible(seen);
    part.setManaged(seen);
  }

  /** Puts the focus where the next key is wanted. */
  void focus() {
    switch (model.stage().get()) {
      case SETUP -> setup.focus();
      case ASKED, ANSWERED -> ask.focus();
      case RESULT -> result.focus();
    }
  }

  private void typed(KeyEvent event) {
    boolean plain = !event.isControlDown() && !event.isMetaDown() && !event.isAltDown();
    if (plain && model.type(event.getCharacter())) {
      event.consume();
    }
  }

  /** Enter begins the quiz wherever one is in the choice: toggles have Space. */
  private void begin(KeyEvent event) {
    if (model.stage().get() == QuizStage.SETUP
        && event.getCode() == KeyCode.ENTER
        && setup.begins(event.getTarget())) {
      event.consume();
      model.start();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isConsumed() || writes(event)) {
      return;
    }
    boolean done =
        switch (model.stage().get()) {
          case SETUP -> false;
          case ASKED, ANSWERED -> asked(event);
          case RESULT -> resulted(event);
        };
    if (done) {
      event.consume();
    }
  }

  /** Fields keep the keys with which one moves in them. */
  private static boolean writes(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl && event.getCode() != KeyCode.ENTER;
  }

  private boolean asked(KeyEvent event) {
    boolean button = event.getTarget() instanceof Labeled;
    switch (event.getCode()) {
      case END -> model.end();
      case RIGHT -> model.next();
      case ENTER, SPACE -> {
        if (button) {
          return false;
        }
        model.next();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean resulted(KeyEvent event) {
    if (event.getCode() == KeyCode.HOME) {
      model.restart();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.R) {
      model.again();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
      model.other();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
      review.result().get().ifPresent(actions::save);
    } else {
      return false;
    }
    return true;
  }
}
