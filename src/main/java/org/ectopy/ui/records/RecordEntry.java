package org.ectopy.ui.records;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Problems;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.ui.session.TimeText;

/**
 * A line of the list of records.
 *
 * @param header the header file
 * @param name the record's name
 * @param length its length as it is shown, empty where it cannot be read
 * @param leads the names of its leads as they are shown, or that it cannot be read
 * @param problem why it cannot be read; empty where it can
 */
public record RecordEntry(Path header, String name, String length, String leads, String problem) {

  private static final Pattern WORDS = Pattern.compile("[\\s,]+");

  /** Reads what the list shows of a record; one that cannot be read says so. */
  static RecordEntry read(RecordStore store, Path header) {
    try (EcgRecord record = store.open(header)) {
      String length = TimeText.clock(record.rate().seconds(record.frames()), 0);
      return new RecordEntry(header, record.name(), length, leads(record.leads()), "");
    } catch (IOException | RuntimeException e) {
      String name = String.valueOf(header.getFileName()).replaceFirst("\\.hea$", "");
      return new RecordEntry(header, name, "", Texts.get("records.broken"), Problems.sentence(e));
    }
  }

  private static String leads(List<Lead> leads) {
    return leads.stream().map(Lead::name).collect(Collectors.joining(", "));
  }

  /** Whether it can be read. */
  boolean readable() {
    return problem.isEmpty();
  }

  /** All that is known of it, a fact a line. */
  String facts() {
    return name + "\n" + (readable() ? length + "\n" + leads : problem);
  }

  /** Whether each word of a filter occurs in the name or the leads. */
  boolean matches(String filter) {
    String text = (name + " " + leads).toLowerCase(Locale.ROOT);
    for (String word : WORDS.split(filter.toLowerCase(Locale.ROOT).strip(), 0)) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
