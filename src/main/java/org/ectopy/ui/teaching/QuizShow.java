package org.ectopy.ui.teaching;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.TaskRunner;
import org.ectopy.teaching.Criterion;
import org.ectopy.teaching.QuizQuestion;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Problems;
import org.ectopy.ui.session.RecordStore;

/** The question that is shown: its strip, read in the background, and once answered, its why. */
public final class QuizShow {

  /** More leads would be too low for reading. */
  private static final int MOST_LEADS = 3;

  /** What is found by slopes that noise has, too. */
  private static final Set<Criterion> OF_CLEAN_WAVES =
      EnumSet.of(Criterion.WIDE, Criterion.NARROW, Criterion.P_BEFORE, Criterion.EARLY_P);

  private final RecordStore store;
  private final LatestWork work;
  private final ReadOnlyObjectWrapper<Optional<TeachingStrip>> strip =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<QuizWhy> why = new ReadOnlyObjectWrapper<>(QuizWhy.NONE);
  private final ReadOnlyBooleanWrapper revealed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * @param tasks reads
   * @param window runs what touches the window
   */
  QuizShow(RecordStore store, TaskRunner tasks, Executor window) {
    this.store = store;
    this.work = new LatestWork(tasks, window, this::fail);
  }

  /**
   * The strip, with criteria that are to be hidden until it is revealed; empty until it is read.
   */
  ReadOnlyObjectProperty<Optional<TeachingStrip>> strip() {
    return strip.getReadOnlyProperty();
  }

  /** Why the answer is right; nothing until it is revealed. */
  public ReadOnlyObjectProperty<QuizWhy> why() {
    return why.getReadOnlyProperty();
  }

  /** Whether labels can be seen. */
  public ReadOnlyBooleanProperty revealed() {
    return revealed.getReadOnlyProperty();
  }

  /** Why no trace can be shown, in a sentence; empty where it can. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Shows a question with its labels hidden. */
  void ask(QuizQuestion question) {
    clear();
    work.start(
        Texts.get("quiz.task.strip"), progress -> read(question), found -> take(found, question));
  }

  private TeachingStrip read(QuizQuestion question) throws IOException {
    StripOrder order =
        new StripOrder(
            question.asked(), question.shown(), QuizWhyWords.topic(question), MOST_LEADS);
    try (EcgRecord record = store.open(question.record().header())) {
      TeachingStrip strip =
          new StripReader(question.record().header(), record, question.record().labels())
              .read(order);
      return question.noisy() ? strip.without(OF_CLEAN_WAVES) : strip;
    }
  }

  private void take(TeachingStrip found, QuizQuestion question) {
    strip.set(Optional.of(found));
    if (revealed.get()) {
      why.set(QuizWhyWords.of(question, found.marks()));
    }
  }

  /** Shows the labels and the why of the question. */
  void reveal(QuizQuestion question) {
    revealed.set(true);
    why.set(QuizWhyWords.of(question, strip.get().map(TeachingStrip::marks).orElse(List.of())));
  }

  /** Shows a question as one that has been answered. */
  void show(QuizQuestion question) {
    ask(question);
    reveal(question);
  }

  /** Shows nothing. */
  void clear() {
    work.forget();
    strip.set(Optional.empty());
    why.set(QuizWhy.NONE);
    revealed.set(false);
    problem.set("");
  }

  private void fail(Throwable cause) {
    if (!(cause instanceof CancellationException)) {
      problem.set(Problems.sentence(cause));
    }
  }
}
