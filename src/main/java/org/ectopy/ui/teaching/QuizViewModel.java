package org.ectopy.ui.teaching;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ectopy.teaching.Quiz;
import org.ectopy.teaching.QuizAnswer;
import org.ectopy.teaching.QuizPlan;
import org.ectopy.teaching.QuizQuestion;
import org.ectopy.teaching.QuizResult;
import org.ectopy.teaching.QuizType;
import org.ectopy.ui.command.Texts;

/** A quiz from its choice to its result. */
public final class QuizViewModel {

  private static final double MILLIS = 1000;

  private final QuizSetup setup;
  private final QuizSupply supply;
  private final QuizShow show;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<QuizStage> stage =
      new ReadOnlyObjectWrapper<>(QuizStage.SETUP);
  private final ReadOnlyObjectWrapper<Optional<QuizQuestion>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<QuizAnswer>> answer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<QuizResult>> result =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private final List<QuizAnswer> answers = new ArrayList<>();
  private Optional<Quiz> quiz = Optional.empty();
  private Instant asked = Instant.EPOCH;

  /**
   * @param supply gets what questions are drawn from
   * @param show shows a question's trace
   * @param clock tells how long an answer took
   */
  QuizViewModel(QuizSetup setup, QuizSupply supply, QuizShow show, InstantSource clock) {
    this.setup = setup;
    this.supply = supply;
    this.show = show;
    this.clock = clock;
    supply.stock().addListener((all, before, now) -> setup.offer(now));
    InvalidationListener otherChoice = changed -> forget();
    setup.chosen().addListener(otherChoice);
    setup.difficulty().addListener(otherChoice);
  }

  /** What was said of one choice does not hold for another. */
  private void forget() {
    if (stage.get() == QuizStage.SETUP) {
      notice.set("");
    }
  }

  /** What is chosen before it begins. */
  public QuizSetup setup() {
    return setup;
  }

  /** What questions are drawn from. */
  public QuizSupply supply() {
    return supply;
  }

  /** The question's trace and its why. */
  public QuizShow shown() {
    return show;
  }

  /** How far it is. */
  public ReadOnlyObjectProperty<QuizStage> stage() {
    return stage.getReadOnlyProperty();
  }

  /** The question that waits, or has just been answered. */
  public ReadOnlyObjectProperty<Optional<QuizQuestion>> question() {
    return question.getReadOnlyProperty();
  }

  /** What it was answered; empty while it waits. */
  public ReadOnlyObjectProperty<Optional<QuizAnswer>> answer() {
    return answer.getReadOnlyProperty();
  }

  /** How it went; empty until it is over. */
  public ReadOnlyObjectProperty<Optional<QuizResult>> result() {
    return result.getReadOnlyProperty();
  }

  /** What is good to know of the questions, in words; or empty. */
  public ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }

  /** The answers that can be given, in order. */
  public List<QuizType> types() {
    return quiz.map(known -> known.plan().types()).orElse(List.of());
  }

  /** How many questions there are. */
  public int count() {
    return quiz.map(known -> known.questions().size()).orElse(0);
  }

  /** How many of the answers so far are right. */
  public long right() {
    return answers.stream().filter(QuizAnswer::right).count();
  }

  /** Begins, with what is chosen; nothing happens while something is lacking. */
  public void start() {
    if (!supply.reading().get()) {
      setup.plan().ifPresent(this::draw);
    }
  }

  private void draw(QuizPlan plan) {
    notice.set("");
    supply.draw(plan, setup.stock().records(), this::begin);
  }

  private void begin(Quiz drawn) {
    if (drawn.questions().isEmpty()) {
      notice.set(
          Texts.get("quiz.none." + drawn.plan().difficulty().name().toLowerCase(Locale.ROOT)));
      restart();
      return;
    }
    quiz = Optional.of(drawn);
    answers.clear();
    result.set(Optional.empty());
    notice.set(QuizWords.lacking(drawn));
    ask(drawn.questions().getFirst());
  }

  private void ask(QuizQuestion next) {
    answer.set(Optional.empty());
    question.set(Optional.of(next));
    stage.set(QuizStage.ASKED);
    show.ask(next);
    asked = clock.instant();
  }

  /** Takes a key as an answer; whether it is one. */
  public boolean type(String key) {
    Optional<QuizType> meant =
        stage.get() == QuizStage.ASKED ? new QuizKeys(types()).type(key) : Optional.empty();
    meant.ifPresent(this::answer);
    return meant.isPresent();
  }

  /** Answers the question that waits. */
  public void answer(QuizType given) {
    if (stage.get() != QuizStage.ASKED) {
      return;
    }
    QuizQuestion waiting = question.get().orElseThrow();
    double seconds = Duration.between(asked, clock.instant()).toMillis() / MILLIS;
    QuizAnswer now = new QuizAnswer(waiting, given, seconds);
    answers.add(now);
    show.reveal(waiting);
    answer.set(Optional.of(now));
    stage.set(QuizStage.ANSWERED);
  }

  /** Goes on after an answer: to the next question, or to the result. */
  public void next() {
    if (stage.get() != QuizStage.ANSWERED) {
      return;
    }
    notice.set("");
    List<QuizQuestion> all = quiz.orElseThrow().questions();
    if (answers.size() < all.size()) {
      ask(all.get(answers.size()));
    } else {
      end();
    }
  }

  /** Ends it; what has been answered counts. Without any answer it goes back to the choice. */
  public void end() {
    if (stage.get() != QuizStage.ASKED && stage.get() != QuizStage.ANSWERED) {
      return;
    }
    if (answers.isEmpty()) {
      restart();
      return;
    }
    show.clear();
    notice.set("");
    question.set(Optional.empty());
    result.set(Optional.of(new QuizResult(quiz.orElseThrow().plan(), answers)));
    stage.set(QuizStage.RESULT);
  }

  /** Asks the same questions again. */
  public void again() {
    quiz.filter(known -> stage.get() == QuizStage.RESULT).ifPresent(this::begin);
  }

  /** Asks other questions of the same kind: the seed changes. */
  public void other() {
    if (stage.get() == QuizStage.RESULT) {
      setup.newSeed();
      start();
    }
  }

  /** Goes back to the choice. */
  public void restart() {
    show.clear();
    question.set(Optional.empty());
    answer.set(Optional.empty());
    stage.set(QuizStage.SETUP);
  }
}
