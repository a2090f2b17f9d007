package org.ectopy.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ectopy.record.Calibration;
import org.ectopy.record.Lead;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.Samples;

/**
 * The leads of a record that hold an ECG, as rows of mV at the frame rate.
 *
 * <p>A lead is taken where its unit is one of voltage and its name is not that of another signal,
 * or where its unit is unknown and its name is that of an ECG lead; the latter stay in their unit.
 */
public final class EcgLeads {

  private final List<Lead> all;
  private final List<Integer> indices;

  private EcgLeads(List<Lead> all, List<Integer> indices) {
    this.all = all;
    this.indices = List.copyOf(indices);
  }

  /**
   * The ECG leads of a record, one or more.
   *
   * @throws DetectionException where it has none
   */
  public static EcgLeads of(RecordInfo info) throws DetectionException {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < info.leads().size(); i++) {
      if (isEcg(info.leads().get(i))) {
        indices.add(i);
      }
    }
    if (indices.isEmpty()) {
      throw new DetectionException("there is no ECG lead to find beats in: " + found(info.leads()));
    }
    return new EcgLeads(info.leads(), indices);
  }

  /** Leads of a record by their indices in it, whatever they hold, in the order given. */
  public static EcgLeads chosen(RecordInfo info, List<Integer> indices) {
    return new EcgLeads(info.leads(), indices);
  }

  private static boolean isEcg(Lead lead) {
    boolean voltage = EcgLeadNames.millivolts(lead.calibration().units()) > 0;
    return voltage ? !EcgLeadNames.namesAnother(lead.name()) : EcgLeadNames.namesEcg(lead.name());
  }

  private static String found(List<Lead> leads) {
    return leads.isEmpty()
        ? "the record has no signals at all"
        : "the record holds "
            + leads.stream()
                .map(lead -> lead.name() + " (" + lead.calibration().units() + ")")
                .collect(Collectors.joining(", "));
  }

  /** The number of ECG leads. */
  public int count() {
    return indices.size();
  }

  /** The ECG leads in their stored order. */
  public List<Lead> leads() {
    return indices.stream().map(all::get).toList();
  }

  /** Their indices in the record, increasing unless chosen otherwise. */
  public List<Integer> indices() {
    return indices;
  }

  /** What the lead with an index among these can show, as its converter was. */
  public VoltageRange range(int index) {
    Lead lead = all.get(indices.get(index));
    return VoltageRange.of(lead, unit(lead));
  }

  /** A block to read {@code frames} frames of them into. */
  public Samples allocate(int frames) {
    return Samples.allocate(all, indices, frames);
  }

  /**
   * Scales a block of these leads: a row of mV for each, NaN for a gap. Where a lead has several
   * samples a frame, a frame is the mean of those that are no gap.
   *
   * @param block from {@link #allocate}
   * @param millivolts a row of at least the block's frames for each lead
   */
  public void scale(Samples block, float[][] millivolts) {
    for (int row = 0; row < indices.size(); row++) {
      Lead lead = all.get(indices.get(row));
      scale(block.row(row), lead, millivolts[row]);
    }
  }

  private static void scale(int[] stored, Lead lead, float[] millivolts) {
    Calibration calibration = lead.calibration();
    double factor = unit(lead) / calibration.gain();
    int perFrame = lead.samplesPerFrame();
    for (int frame = 0; frame < stored.length / perFrame; frame++) {
      double value =
          perFrame == 1 ? value(stored[frame]) : mean(stored, frame * perFrame, perFrame);
      millivolts[frame] = (float) ((value - calibration.baseline()) * factor);
    }
  }

  /** Millivolts in the unit of a lead; 0 where that is none of voltage. */
  public static double millivoltsPerUnit(Lead lead) {
    return EcgLeadNames.millivolts(lead.calibration().units());
  }

  /** Millivolts in a lead's unit; 1 where the unit is not known. */
  private static double unit(Lead lead) {
    double millivolts = EcgLeadNames.millivolts(lead.calibration().units());
    return millivolts > 0 ? millivolts : 1;
  }

  private static double value(int stored) {
    return stored == Samples.GAP ? Double.NaN : stored;
  }

  private static double mean(int[] stored, int from, int length) {
    double sum = 0;
    int present = 0;
    for (int i = from; i < from + length; i++) {
      if (stored[i] != Samples.GAP) {
        sum += stored[i];
        present++;
      }
    }
    return present == 0 ? Double.NaN : sum / present;
  }
}
