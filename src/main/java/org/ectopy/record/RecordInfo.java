package org.ectopy.record;

import java.util.List;

/**
 * Everything about a record but its samples.
 *
 * @param name the record's name
 * @param timeBase its clock
 * @param frames its length in frames
 * @param leads its leads in their stored order
 * @param notes its comments
 */
public record RecordInfo(
    String name, TimeBase timeBase, long frames, List<Lead> leads, Notes notes) {

  /** Copies the list and rejects a negative length. */
  public RecordInfo {
    leads = List.copyOf(leads);
    if (frames < 0) {
      throw new IllegalArgumentException("a record of " + frames + " frames");
    }
  }
}
