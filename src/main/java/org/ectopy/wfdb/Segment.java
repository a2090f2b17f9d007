package org.ectopy.wfdb;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.Lead;
import org.ectopy.record.Samples;

/** An open segment of a multi-segment record, seen through the record's leads. */
final class Segment implements Closeable {

  private final List<Lead> leads;
  private final List<Lead> segmentLeads;
  private final LeadMap map;
  private final SegmentSource source;

  /**
   * @param leads the record's leads
   * @param segmentLeads the segment's own
   */
  Segment(List<Lead> leads, List<Lead> segmentLeads, LeadMap map, SegmentSource source) {
    this.leads = leads;
    this.segmentLeads = segmentLeads;
    this.map = map;
    this.source = source;
  }

  /** The segment's samples as they stand in its files. */
  SegmentSource source() {
    return source;
  }

  /**
   * Fills {@code frames} frames of {@code target}, from its frame {@code position} on, with the
   * segment's frames from {@code firstFrame} on.
   */
  void read(long firstFrame, int frames, Samples target, int position) throws WfdbException {
    List<Integer> chosen = new ArrayList<>();
    for (int row = 0; row < target.rows(); row++) {
      if (map.present(target.lead(row))) {
        chosen.add(map.signal(target.lead(row)));
      }
    }
    Samples part = Samples.allocate(segmentLeads, chosen, frames);
    source.read(firstFrame, part);
    int next = 0;
    for (int row = 0; row < target.rows(); row++) {
      int lead = target.lead(row);
      int perFrame = leads.get(lead).samplesPerFrame();
      int from = position * perFrame;
      if (map.present(lead)) {
        new Rescaling(map.segmentLead(lead).calibration(), leads.get(lead).calibration())
            .copy(part.row(next++), target.row(row), from, frames * perFrame);
      } else {
        Arrays.fill(target.row(row), from, from + frames * perFrame, Samples.GAP);
      }
    }
  }

  @Override
  public void close() throws WfdbException {
    source.close();
  }
}
