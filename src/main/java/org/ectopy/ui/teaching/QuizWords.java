package org.ectopy.ui.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ectopy.record.SymbolTable;
import org.ectopy.teaching.Atlas;
import org.ectopy.teaching.Quiz;
import org.ectopy.teaching.QuizAnswer;
import org.ectopy.teaching.QuizPlan;
import org.ectopy.teaching.QuizType;
import org.ectopy.teaching.TeachingTexts;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.SymbolWords;

/** Says what types are called, and what is to be known of a quiz. */
final class QuizWords {

  private QuizWords() {}

  /** A type's short name: a letter, or a rhythm without its bracket. */
  static String sign(QuizType type) {
    return type.name().startsWith("(") ? type.name().substring(1) : type.name();
  }

  /** What a type is, in words; its sign where nobody has words for it. */
  static String name(QuizType type) {
    return switch (type.subject()) {
      case CLASSES -> Texts.get("class." + type.name());
      case SYMBOLS ->
          SymbolTable.STANDARD
              .withMnemonic(type.name())
              .map(SymbolWords::of)
              .orElseGet(() -> sign(type));
      case RHYTHMS -> rhythm(type);
    };
  }

  private static String rhythm(QuizType type) {
    String key = "rhythm." + sign(type);
    return Texts.has(key)
        ? Texts.get(key)
        : Atlas.labelled(type.name()).stream()
            .findFirst()
            .map(TeachingTexts.ofProgram()::name)
            .orElseGet(() -> sign(type));
  }

  /** Signs one after the other. */
  static String signs(List<QuizType> types) {
    return types.stream().map(QuizWords::sign).collect(Collectors.joining(", "));
  }

  /** What a quiz lacks of its plan, in words; empty where that is nothing. */
  static String lacking(Quiz quiz) {
    QuizPlan plan = quiz.plan();
    List<String> words = new ArrayList<>();
    if (quiz.questions().size() < plan.questions()) {
      words.add(Texts.format("quiz.fewer", quiz.questions().size(), plan.questions()));
    }
    if (!quiz.missing().isEmpty() && plan.questions() >= plan.types().size()) {
      words.add(Texts.format("quiz.missing", signs(quiz.missing())));
    }
    return String.join(" ", words);
  }

  /** Whether an answer is right, and what would have been. */
  static String verdict(QuizAnswer answer) {
    QuizType truth = answer.question().truth();
    return answer.right()
        ? Texts.format("quiz.right", sign(truth), name(truth))
        : Texts.format("quiz.wrong", sign(answer.given()), sign(truth), name(truth));
  }
}
