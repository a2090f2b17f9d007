package org.ectopy.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectopy.record.BeatClass;

/**
 * Everything that was found in evaluating a model: what, how, and the scores.
 *
 * @param model that was evaluated
 * @param setting it was evaluated in
 * @param scores beat by beat
 * @param ec57 the same by EC57; none where that was not asked for
 */
public record EvaluationReport(
    EvaluatedModel model,
    EvaluationSetting setting,
    EvaluationScores scores,
    List<Ec57Scores> ec57) {

  /** Copies the list. */
  public EvaluationReport {
    ec57 = List.copyOf(ec57);
  }

  /** Whether the model was trained on a patient of this part. */
  public boolean seenInTraining(EvaluationPart part) {
    return part.records().stream().anyMatch(model::hasSeen);
  }

  /** The marks that stand next to each number of a part: who is on both sides. */
  public List<String> marks(EvaluationPart part) {
    return Stream.of(
            setting.intraPatient() ? "intra-patient" : "",
            seenInTraining(part) ? "seen in training" : "")
        .filter(mark -> !mark.isEmpty())
        .toList();
  }

  /** The classes of macro averages, such as {@code N S V F (without Q)}. */
  public String macroDescription() {
    String left =
        BeatClass.inOrder().stream()
            .filter(each -> !scores.macroClasses().contains(each))
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    String taken = scores.macroClasses().stream().map(Enum::name).collect(Collectors.joining(" "));
    return left.isEmpty() ? taken : taken + " (without " + left + ")";
  }
}
