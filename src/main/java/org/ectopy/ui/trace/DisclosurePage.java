package org.ectopy.ui.trace;

import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.ShownBeats;

/**
 * A page of many short rows of one lead.
 *
 * @param record whose lead
 * @param beats what colours the trace
 * @param lead which lead, and how high
 * @param rows where the rows lie
 * @param sheet the paper; its own rows are not used
 */
public record DisclosurePage(
    OpenRecord record, ShownBeats beats, DisclosedLead lead, ShortRows rows, Sheet sheet) {

  /**
   * The lead of a page of short rows.
   *
   * @param lead its place among the record's leads
   * @param pixelsPerMillivolt logical pixels for 1 mV
   */
  public record DisclosedLead(int lead, double pixelsPerMillivolt) {}
}
