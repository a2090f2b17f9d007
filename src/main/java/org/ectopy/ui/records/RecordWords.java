package org.ectopy.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ectopy.library.BeatCounts;
import org.ectopy.library.IndexedRecord;
import org.ectopy.library.LabelSummary;
import org.ectopy.library.RecordSummary;
import org.ectopy.record.BeatClass;
import org.ectopy.record.Sex;
import org.ectopy.record.Subject;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.TimeText;

/** What the list says of a record in words. */
record RecordWords(IndexedRecord record) {

  /** Its length, {@code 30:06}; empty where that is not known. */
  String length() {
    return record.contents().map(c -> TimeText.clock(c.summary().seconds(), 0)).orElse("");
  }

  /** Length and beats, or why there is nothing to say. */
  String facts() {
    if (record.broken()) {
      return Texts.get("records.broken");
    }
    long beats = beats().all();
    return beats == 0 ? length() : Texts.format("library.facts", length(), beats);
  }

  /** The beats of each class that occurs, {@code N 2,641 V 220}; else the leads. */
  String counts() {
    String counts =
        BeatClass.inOrder().stream()
            .filter(beatClass -> beats().of(beatClass) > 0)
            .map(c -> Texts.format("library.class", c.name(), beats().of(c)))
            .collect(Collectors.joining("  "));
    return counts.isEmpty() ? leads() : counts;
  }

  private String leads() {
    return record.contents().map(c -> String.join(", ", c.summary().leads())).orElse("");
  }

  /** Its beats. */
  BeatCounts beats() {
    return record.contents().map(known -> known.labels().beats()).orElse(BeatCounts.NONE);
  }

  /** All that is known of it, a fact a line. */
  String all() {
    List<String> lines = new ArrayList<>();
    lines.add(record.name());
    record.contents().ifPresent(contents -> tell(contents, lines));
    if (record.file().edited()) {
      lines.add(Texts.get("library.edited"));
    }
    if (record.broken()) {
      lines.add(record.problem());
    }
    lines.add(record.header().toString());
    return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  private void tell(IndexedRecord.Contents contents, List<String> lines) {
    RecordSummary summary = contents.summary();
    LabelSummary labels = contents.labels();
    lines.add(facts() + "  \u00b7  " + leads());
    lines.add(beats().all() == 0 ? "" : counts() + "  (" + labels.annotator() + ")");
    lines.add(String.join("  ", labels.rhythms()));
    lines.add(person(summary.subject()));
    lines.add(summary.words());
  }

  private static String person(Subject subject) {
    List<String> said = new ArrayList<>();
    if (subject.sex() != Sex.UNKNOWN) {
      said.add(Texts.get("library.sex." + subject.sex().name()));
    }
    subject.age().ifPresent(years -> said.add(Texts.format("library.age", years)));
    return String.join(", ", said);
  }
}
