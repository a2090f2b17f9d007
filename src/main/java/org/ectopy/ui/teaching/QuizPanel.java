package org.ectopy.ui.teaching;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.ectopy.task.TaskRunner;
import org.ectopy.teaching.QuizAnswer;
import org.ectopy.teaching.QuizResult;

/** The quiz, ready to be shown. */
public final class QuizPanel {

  /** Seeds that a person is given are short enough to be read out to a class. */
  private static final long LARGEST_SEED = 9999;

  private final QuizViewModel model;
  private final QuizView view;

  /**
   * @param desk what it needs of the window
   * @param means who works for it
   * @param owner waits for what is asked
   */
  public QuizPanel(QuizDesk desk, Means means, Window owner) {
    LongSupplier chance = () -> ThreadLocalRandom.current().nextLong(LARGEST_SEED) + 1;
    model =
        new QuizViewModel(
            new QuizSetup(chance),
            new QuizSupply(desk, means.tasks(), means.window()),
            new QuizShow(desk.store(), means.tasks(), means.window()),
            InstantSource.system());
    view = new QuizView(model, new Actions(desk, means, owner), means.painter(), means.window());
  }

  /**
   * Who works for a quiz.
   *
   * @param tasks reads and writes
   * @param painter draws, one thing at a time
   * @param window runs what touches the window
   */
  public record Means(TaskRunner tasks, Executor painter, Executor window) {}

  /** What is seen. */
  public Parent view() {
    return view;
  }

  /** Gets ready to be looked at: what questions can be drawn from may have changed. */
  public void refresh() {
    model.supply().refresh();
    view.focus();
  }

  /** What is done with a result. */
  private static final class Actions implements QuizActions {

    private final QuizDesk desk;
    private final Window owner;
    private final StringProperty told = new SimpleStringProperty("");
    private final QuizExport export;

    Actions(QuizDesk desk, Means means, Window owner) {
      this.desk = desk;
      this.owner = owner;
      this.export = new QuizExport(means.tasks(), means.window(), told::set);
    }

    @Override
    public void visit(QuizAnswer answer) {
      desk.visit().visit(answer.question().record().header(), answer.question().frame());
    }

    @Override
    public void save(QuizResult result) {
      told.set("");
      export.ask(owner, result, desk.student().get());
    }

    @Override
    public ReadOnlyStringProperty told() {
      return told;
    }
  }
}
