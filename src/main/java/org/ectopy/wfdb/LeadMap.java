package org.ectopy.wfdb;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectopy.record.Lead;

/** Which signal of a segment belongs to which lead of a multi-segment record. */
final class LeadMap {

  private static final int NONE = -1;

  private final int[] signals;
  private final List<Lead> segmentLeads;

  private LeadMap(int[] signals, List<Lead> segmentLeads) {
    this.signals = signals;
    this.segmentLeads = segmentLeads;
  }

  /**
   * Matches by name, for a record of variable layout. Where a segment has a name twice, its last
   * signal of that name counts, and where the record has it twice, its first lead, as in the WFDB
   * library.
   */
  static LeadMap byName(List<Lead> leads, List<Lead> segmentLeads) {
    Map<String, Integer> places = new HashMap<>();
    for (int lead = 0; lead < leads.size(); lead++) {
      places.putIfAbsent(leads.get(lead).name(), lead);
    }
    int[] signals = new int[leads.size()];
    Arrays.fill(signals, NONE);
    for (int signal = 0; signal < segmentLeads.size(); signal++) {
      Integer lead = places.get(segmentLeads.get(signal).name());
      if (lead != null) {
        signals[lead] = signal;
      }
    }
    return new LeadMap(signals, segmentLeads);
  }

  /** Matches by position, for a record of fixed layout; a segment may lack the last leads. */
  static LeadMap byPosition(List<Lead> leads, List<Lead> segmentLeads) {
    int[] signals = new int[leads.size()];
    Arrays.setAll(signals, lead -> lead < segmentLeads.size() ? lead : NONE);
    return new LeadMap(signals, segmentLeads);
  }

  /**
   * Refuses leads that do not have as many samples in a frame in the segment as in the record.
   *
   * @throws WfdbException naming the segment's header
   */
  void requireSameFrames(Path segmentHeader, List<Lead> leads) throws WfdbException {
    for (int lead = 0; lead < signals.length; lead++) {
      int expected = leads.get(lead).samplesPerFrame();
      if (present(lead) && segmentLead(lead).samplesPerFrame() != expected) {
        throw new WfdbException(
            segmentHeader,
            "",
            segmentLead(lead).samplesPerFrame()
                + " samples per frame in lead "
                + HeaderLine.quote(leads.get(lead).name())
                + " where the record has "
                + expected);
      }
    }
  }

  /** Whether the segment has the lead at all. */
  boolean present(int lead) {
    return signals[lead] != NONE;
  }

  /** The index in the segment of a lead that is present. */
  int signal(int lead) {
    return signals[lead];
  }

  /** What the segment's own header says of a lead that is present. */
  Lead segmentLead(int lead) {
    return segmentLeads.get(signals[lead]);
  }
}
