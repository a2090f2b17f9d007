package org.ectopy.ui.teaching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ectopy.record.BeatClass;
import org.ectopy.teaching.QuizDifficulty;
import org.ectopy.teaching.QuizPlan;
import org.ectopy.teaching.QuizSpan;
import org.ectopy.teaching.QuizSubject;
import org.ectopy.teaching.QuizType;
import org.ectopy.ui.command.Texts;

/** What a quiz is to be like, as it is chosen before it begins. */
public final class QuizSetup {

  private static final int USUAL_QUESTIONS = 10;

  private final LongSupplier chance;
  private final ObjectProperty<QuizSubject> subject =
      new SimpleObjectProperty<>(QuizSubject.CLASSES);
  private final ObjectProperty<QuizDifficulty> difficulty =
      new SimpleObjectProperty<>(QuizDifficulty.MIXED);
  private final ObjectProperty<QuizSpan> span = new SimpleObjectProperty<>(QuizSpan.STRIP);
  private final ObjectProperty<Integer> questions = new SimpleObjectProperty<>(USUAL_QUESTIONS);
  private final StringProperty seed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Map<QuizType, Integer>> offered =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Set<QuizType>> chosen =
      new ReadOnlyObjectWrapper<>(Set.of());
  private QuizStock stock = QuizStock.NONE;

  /**
   * @param chance gives new seeds
   */
  QuizSetup(LongSupplier chance) {
    this.chance = chance;
    subject.addListener((all, before, now) -> offer());
    newSeed();
  }

  /** What is asked. */
  public ObjectProperty<QuizSubject> subject() {
    return subject;
  }

  /** How well the signal can be read. */
  public ObjectProperty<QuizDifficulty> difficulty() {
    return difficulty;
  }

  /** How much is shown of a beat. */
  public ObjectProperty<QuizSpan> span() {
    return span;
  }

  /** How many questions. */
  public ObjectProperty<Integer> questions() {
    return questions;
  }

  /** The seed as it is typed. */
  public StringProperty seed() {
    return seed;
  }

  /** The types that can be chosen, in order, and how many beats or strips there are of each. */
  public ReadOnlyObjectProperty<Map<QuizType, Integer>> offered() {
    return offered.getReadOnlyProperty();
  }

  /** The types that are chosen. */
  public ReadOnlyObjectProperty<Set<QuizType>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Takes another number for a seed. */
  public void newSeed() {
    seed.set(String.valueOf(chance.getAsLong()));
  }

  /** Offers what is in a stock; all of it is chosen. */
  void offer(QuizStock now) {
    stock = now;
    offer();
  }

  /** Classes are offered whether there are beats of them or not, other types where they are. */
  private void offer() {
    Map<QuizType, Integer> all = new TreeMap<>(QuizType.IN_ORDER);
    if (subject.get() == QuizSubject.CLASSES) {
      BeatClass.inOrder().forEach(each -> all.put(QuizType.of(each), 0));
    }
    all.putAll(stock.of(subject.get()));
    chosen.set(
        all.entrySet().stream()
            .filter(each -> each.getValue() > 0)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
    offered.set(all);
  }

  /** Chooses a type, or no longer. */
  public void toggle(QuizType type) {
    Set<QuizType> now = new LinkedHashSet<>(chosen.get());
    if (!now.remove(type)) {
      now.add(type);
    }
    chosen.set(now);
  }

  /** The seed; empty where what is typed is no whole number. */
  Optional<Long> seedNumber() {
    try {
      return Optional.of(Long.parseLong(seed.get().strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** What keeps the quiz from beginning, in words; empty where nothing does. */
  String lacking() {
    if (stock.of(subject.get()).isEmpty()) {
      return Texts.get("quiz.lacking." + subject.get().printedName());
    }
    if (chosen.get().size() < QuizPlan.LEAST_TYPES) {
      return Texts.get("quiz.lacking.types");
    }
    return seedNumber().isEmpty() ? Texts.get("quiz.lacking.seed") : "";
  }

  /** What is good to know of the choice, in words: types that nobody will be asked; or empty. */
  String remark() {
    List<String> none = new ArrayList<>();
    offered.get().forEach((type, count) -> none.addAll(count == 0 ? List.of(type.name()) : List.of()));
    return none.isEmpty() || stock.records().isEmpty()
        ? ""
        : Texts.format("quiz.none-of", String.join(", ", none));
  }

  /** The plan; empty while something is lacking. */
  Optional<QuizPlan> plan() {
    return lacking().isEmpty()
        ? seedNumber()
            .map(
                number ->
                    new QuizPlan(
                        List.copyOf(chosen.get()),
                        difficulty.get(),
                        span.get(),
                        Math.clamp(questions.get(), 1, QuizPlan.MOST_QUESTIONS),
                        number))
        : Optional.empty();
  }

  /** What questions are drawn from. */
  QuizStock stock() {
    return stock;
  }
}
