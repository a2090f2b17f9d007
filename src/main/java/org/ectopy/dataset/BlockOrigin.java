package org.ectopy.dataset;

import java.util.List;

/**
 * Where the beats of a {@link RecordBeats} come from.
 *
 * @param record the record's name
 * @param variant what was done to the signal before, such as {@code bw 6 dB}; empty for nothing
 * @param leads the names of the leads that were read, 1 or more
 */
public record BlockOrigin(String record, String variant, List<String> leads) {

  /** Copies the list and rejects one without leads. */
  public BlockOrigin {
    leads = List.copyOf(leads);
    if (leads.isEmpty()) {
      throw new IllegalArgumentException("no lead of record " + record);
    }
  }
}
