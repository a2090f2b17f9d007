package org.ectopy.cli;

import java.util.Locale;
import java.util.Optional;
import org.ectopy.model.ModelCard;

/** What is to be said of a model in one line. */
final class ModelLine {

  private ModelLine() {}

  static String of(ModelCard card) {
    return "%s, %s, %d records%s"
        .formatted(
            card.kind(), card.origin().protocol(), card.origin().records().size(), scores(card));
  }

  private static String scores(ModelCard card) {
    return Optional.ofNullable(card.scores())
        .map(
            scores ->
                String.format(
                    Locale.ROOT,
                    ", accuracy %.4f and macro F1 %.4f on %s",
                    scores.accuracy(),
                    scores.macroF1(),
                    scores.data()))
        .orElse("");
  }
}
