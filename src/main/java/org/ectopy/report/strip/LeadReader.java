package org.ectopy.report.strip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Samples;
import org.ectopy.signal.EcgFilter;
import org.ectopy.signal.EcgLeads;

/** Reads the leads of strips, filtered where that is wanted. */
final class LeadReader {

  /** After so many seconds a filter has forgotten where the stretch was cut. */
  private static final double MARGIN_SECONDS = 10;

  private final EcgRecord record;
  private final StripLook look;

  LeadReader(EcgRecord record, StripLook look) {
    this.record = record;
    this.look = look;
  }

  /**
   * The values of each lead of the look in the frames {@code [first, end)}.
   *
   * @throws IOException where the record cannot be read
   */
  List<LeadValues> read(long first, long end) throws IOException {
    int margin =
        look.filter().equals(EcgFilter.NONE)
            ? 0
            : (int) Math.ceil(MARGIN_SECONDS * record.rate().framesPerSecond());
    int frames = Math.toIntExact(end - first + 2L * margin);
    Samples block = Samples.allocate(record.leads(), look.leads(), frames);
    record.read(first - margin, block);
    List<LeadValues> read = new ArrayList<>();
    for (int row = 0; row < block.rows(); row++) {
      Lead lead = record.leads().get(block.lead(row));
      float[] values = values(block.row(row), lead);
      int skipped = margin * lead.samplesPerFrame();
      read.add(
          new LeadValues(
              Arrays.copyOfRange(values, skipped, values.length - skipped),
              record.rate().seconds(first),
              lead.samplesPerSecond(record.rate())));
    }
    return read;
  }

  private float[] values(int[] stored, Lead lead) {
    Calibration calibration = lead.calibration();
    double unit = EcgLeads.millivoltsPerUnit(lead);
    float[] values = new float[stored.length];
    for (int i = 0; i < stored.length; i++) {
      values[i] = (float) (calibration.physical(stored[i]) * (unit > 0 ? unit : 1));
    }
    return unit > 0 && !look.filter().equals(EcgFilter.NONE)
        ? look.filter().apply(values, lead.samplesPerSecond(record.rate()))
        : values;
  }
}
