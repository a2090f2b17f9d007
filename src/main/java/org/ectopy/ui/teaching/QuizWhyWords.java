package org.ectopy.ui.teaching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ectopy.teaching.Atlas;
import org.ectopy.teaching.Criterion;
import org.ectopy.teaching.CriterionMark;
import org.ectopy.teaching.QuizQuestion;
import org.ectopy.teaching.QuizSubject;
import org.ectopy.teaching.QuizTiming;
import org.ectopy.teaching.Topic;
import org.ectopy.ui.command.Texts;

/** Says which criteria hold for the very beat or strip that was asked. */
final class QuizWhyWords {

  /** An interval of so many percent of the usual one, or more, is a pause. */
  private static final double PAUSE = 108;

  private static final Set<Criterion> WIDTH = EnumSet.of(Criterion.WIDE, Criterion.NARROW);

  private QuizWhyWords() {}

  /** What the atlas says of a question's label; empty where it says nothing. */
  static Optional<Topic> topic(QuizQuestion question) {
    return Atlas.labelled(question.label()).stream().findFirst();
  }

  /**
   * Why a question's answer is the right one.
   *
   * @param marks the criteria of its topic, as far as they are known
   */
  static QuizWhy of(QuizQuestion question, List<CriterionMark> marks) {
    boolean rhythm = question.truth().subject() == QuizSubject.RHYTHMS;
    return new QuizWhy(
        question.label(), topic(question), rhythm ? rhythm(question) : beat(question, marks));
  }

  private static List<String> rhythm(QuizQuestion question) {
    return question
        .rate()
        .map(
            rate ->
                Texts.format("quiz.why.rate", rate.perMinute(), rate.shortest(), rate.longest()))
        .map(List::of)
        .orElseGet(() -> List.of(Texts.get("quiz.why.no-beats")));
  }

  private static List<String> beat(QuizQuestion question, List<CriterionMark> marks) {
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
    words.addAll(width(question.qrsMillis(), marks));
    return words;
  }

  private static String dueness(QuizTiming timing, double early) {
    String late = timing.afterEctopic() ? "after-ectopic" : "late";
    String key = timing.early() ? "early" : timing.late() ? late : "on-time";
    return Texts.format(
        "quiz.why." + key,
        Math.abs(early),
        timing.before().orElseThrow(),
        timing.usual().orElseThrow());
  }

  /** What follows a beat is a pause where it is longer than usual. */
  private static Optional<String> pause(QuizTiming timing) {
    if (timing.pause().isEmpty() || timing.pause().getAsDouble() < PAUSE) {
      return Optional.empty();
    }
    boolean early = timing.early();
    String key =
        early && timing.compensatory()
            ? "pause-full"
            : early && timing.reset() ? "pause-reset" : "pause";
    return Optional.of(
        Texts.format(
            "quiz.why." + key, timing.after().orElseThrow(), timing.pause().getAsDouble()));
  }

  /** What people have marked goes before what is measured here. */
  private static List<String> width(OptionalDouble marked, List<CriterionMark> marks) {
    if (marked.isPresent()) {
      return List.of(Texts.format("quiz.why.qrs", marked.getAsDouble()));
    }
    return marks.stream()
        .filter(mark -> WIDTH.contains(mark.criterion()))
        .map(mark -> Texts.format("quiz.why.qrs-measured", mark.values().getFirst()))
        .toList();
  }
}
