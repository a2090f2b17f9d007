package org.ectopy.library;

import java.util.List;
import org.ectopy.record.Subject;

/**
 * What a record's header says of it.
 *
 * @param name the record's name
 * @param seconds its length in s
 * @param leads the names of its leads
 * @param subject the person recorded
 * @param words its comments in one line, shortened where they are long
 */
public record RecordSummary(
    String name, double seconds, List<String> leads, Subject subject, String words) {

  /** Copies the list. */
  public RecordSummary {
    leads = List.copyOf(leads);
  }
}
