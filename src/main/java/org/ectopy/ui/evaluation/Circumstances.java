package org.ectopy.ui.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import org.ectopy.ui.command.Texts;

/** Says in one line what figures are of: they mean nothing without it. */
final class Circumstances {

  private static final int MOST_NAMED = 4;

  private Circumstances() {}

  static String of(EvaluationScope scope, EvaluationBeats beats, boolean skipLearning) {
    if (beats.records().isEmpty()) {
      return "";
    }
    JudgedRecord first = beats.records().getFirst();
    String data =
        scope.judged().isPresent()
            ? Texts.format("evaluation.data.records", scope.title(), beats.records().size())
            : Texts.format(
                "evaluation.data.open", first.record().name(), first.about().annotator());
    String left =
        beats.leftOut() == 0 ? "" : ", " + Texts.format("evaluation.left-out", beats.leftOut());
    return String.join(
        " \u00b7 ",
        Texts.format("evaluation.line.model", first.model().name()),
        seen(beats.records()),
        data,
        Texts.format("evaluation.line.beats", beats.count()) + left,
        Texts.get("evaluation.map." + beats.map().printedName()),
        Texts.get(skipLearning ? "evaluation.line.from-5" : "evaluation.line.whole"));
  }

  private static String seen(List<JudgedRecord> records) {
    List<String> seen =
        records.stream()
            .filter(each -> each.model().seen())
            .map(each -> each.record().name())
            .toList();
    if (seen.isEmpty()) {
      return Texts.get("evaluation.unseen");
    }
    if (records.size() == 1) {
      return Texts.get("evaluation.seen-one");
    }
    String names = seen.stream().limit(MOST_NAMED).collect(Collectors.joining(" "));
    String more = seen.size() > MOST_NAMED ? " \u2026" : "";
    return Texts.format("evaluation.seen", seen.size(), records.size(), names + more);
  }
}
