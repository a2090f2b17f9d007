package org.ectopy.ui.training;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.model.ModelCard;
import org.ectopy.model.ModelVersion;
import org.ectopy.ui.command.Texts;

/** What is to be known of a version, in a few lines. */
final class ModelWords {

  private static final int MOST_RECORDS = 40;

  private ModelWords() {}

  static String about(ModelVersion version) {
    ModelCard.Origin origin = version.card().origin();
    List<String> lines = new ArrayList<>();
    lines.add(Texts.format("models.about.trained", origin.protocol(), records(origin.records())));
    version
        .scores()
        .ifPresent(scores -> lines.add(Texts.format("models.about.scores", scores.data())));
    lines.addAll(origin.remarks());
    lines.add(Texts.format("models.about.program", origin.program(), origin.seed()));
    return String.join("\n", lines);
  }

  private static String records(List<String> records) {
    String named = String.join(" ", records.subList(0, Math.min(MOST_RECORDS, records.size())));
    return records.size() > MOST_RECORDS ? named + " \u2026" : named;
  }
}
