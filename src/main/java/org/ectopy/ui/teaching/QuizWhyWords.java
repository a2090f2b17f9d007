package org.ectopy.ui.teaching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectopy.record.EcgRecord;
import org.ectopy.teaching.Atlas;
import org.ectopy.teaching.CriteriaMarker;
import org.ectopy.teaching.Criterion;
import org.ectopy.teaching.QuizQuestion;
import org.ectopy.teaching.QuizSubject;
import org.ectopy.teaching.QuizTiming;
import org.ectopy.teaching.Topic;
import org.ectopy.ui.command.Texts;

/** Says which criteria hold for the very beat or strip that was asked. */
final class QuizWhyWords {

  /** Less than this, in percent of the usual interval, counts as on time. */
  private static final double ON_TIME = 8;

  /** Two intervals that differ from two usual ones by less than this share are as long. */
  private static final double AS_LONG = 0.05;

  private static final double PERCENT = 100;
  private static final Set<Criterion> WIDTH = EnumSet.of(Criterion.WIDE, Criterion.NARROW);

  private QuizWhyWords() {}

  /** Why a question's answer is the right one. */
  static QuizWhy of(QuizQuestion question) {
    Optional<Topic> topic = Atlas.labelled(question.label()).stream().findFirst();
    return new QuizWhy(
        question.label(),
        topic,
        question.truth().subject() == QuizSubject.RHYTHMS ? rhythm(question) : beat(question));
  }

  /**
   * The same with what the samples tell: how wide the beat is.
   *
   * @param record the question's record, open
   * @throws IOException where it cannot be read
   */
  static QuizWhy measured(QuizWhy why, QuizQuestion question, EcgRecord record)
      throws IOException {
    if (why.topic().isEmpty()
        || question.truth().subject() == QuizSubject.RHYTHMS
        || question.qrsMillis().isPresent()) {
      return why;
    }
    CriteriaMarker marker = new CriteriaMarker(record, question.record().labels());
    List<String> words = new ArrayList<>(why.criteria());
    marker.marks(why.topic().get(), question.frame()).stream()
        .filter(mark -> WIDTH.contains(mark.criterion()))
        .map(mark -> Texts.format("quiz.why.qrs-measured", mark.values().getFirst()))
        .forEach(words::add);
    return new QuizWhy(why.label(), why.topic(), words);
  }

  private static List<String> rhythm(QuizQuestion question) {
    return question
        .rate()
        .map(
            rate ->
                Texts.format(
                    "quiz.why.rate", rate.perMinute(), rate.shortest(), rate.longest()))
        .map(List::of)
        .orElseGet(() -> List.of(Texts.get("quiz.why.no-beats")));
  }

  private static List<String> beat(QuizQuestion question) {
    List<String> words = new ArrayList<>();
    QuizTiming timing = question.timing();
    if (timing.prematurity().isPresent()) {
      words.add(dueness(timing, timing.prematurity().getAsDouble()));
      pause(timing).ifPresent(words::add);
    } else if (timing.before().isPresent() && timing.after().isPresent()) {
      words.add(
          Texts.format(
              "quiz.why.unusual", timing.before().getAsDouble(), timing.after().getAsDouble()));
    }
    question.qrsMillis().ifPresent(millis -> words.add(Texts.format("quiz.why.qrs", millis)));
    return words;
  }

  private static String dueness(QuizTiming timing, double early) {
    String late = timing.afterEctopic() ? "after-ectopic" : "late";
    String key = early > ON_TIME ? "early" : early < -ON_TIME ? late : "on-time";
    return Texts.format(
        "quiz.why." + key,
        Math.abs(early),
        timing.before().orElseThrow(),
        timing.usual().orElseThrow());
  }

  /** What follows a beat is a pause where it is longer than usual. */
  private static Optional<String> pause(QuizTiming timing) {
    if (timing.pause().isEmpty() || timing.pause().getAsDouble() < PERCENT + ON_TIME) {
      return Optional.empty();
    }
    double around = timing.before().orElseThrow() + timing.after().orElseThrow();
    double two = 2 * timing.usual().orElseThrow();
    boolean early = timing.prematurity().orElse(0) > ON_TIME;
    String key =
        !early || around > two * (1 + AS_LONG)
            ? "pause"
            : around < two * (1 - AS_LONG) ? "pause-reset" : "pause-full";
    return Optional.of(
        Texts.format(
            "quiz.why." + key,
            timing.after().orElseThrow(),
            timing.pause().getAsDouble()));
  }
}
