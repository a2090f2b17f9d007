package org.ectopy.synthesis;

import java.util.List;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;

/** The heart as an electrocardiograph with 12 or 16 bits records it. */
final class Recording implements SampleSource {

  private static final int NARROW = 2047;
  private static final int NARROW_GAIN = 200;

  private final DipoleTrack track;
  private final RecordingNoise noise;
  private final List<Interference> cuts;
  private final List<LeadField> leads;
  private final int gain;
  private final int limit;

  Recording(
      DipoleTrack track,
      RecordingNoise noise,
      List<Interference> interferences,
      List<LeadField> leads,
      int gain) {
    this.track = track;
    this.noise = noise;
    this.cuts = interferences.stream().filter(Interference::hides).toList();
    this.leads = leads;
    this.gain = gain;
    this.limit = gain == NARROW_GAIN ? NARROW : Short.MAX_VALUE;
  }

  @Override
  public void read(long firstFrame, Samples target) {
    for (int row = 0; row < target.rows(); row++) {
      LeadField lead = leads.get(target.lead(row));
      int[] stored = target.row(row);
      for (int i = 0; i < target.frames(); i++) {
        long frame = firstFrame + i;
        stored[i] = frame < 0 || frame >= track.frames() ? Samples.GAP : stored(lead, (int) frame);
      }
    }
  }

  private int stored(LeadField lead, int frame) {
    double seconds = frame / track.rate();
    for (Interference cut : cuts) {
      if (cut.covers(seconds)) {
        return cut.kind() == Interference.Kind.GAP ? Samples.GAP : 0;
      }
    }
    double millivolts = lead.millivolts(track.at(frame)) + noise.at(lead, frame);
    return Math.clamp(Math.round(millivolts * gain), -limit, limit);
  }

  @Override
  public void close() {}
}
