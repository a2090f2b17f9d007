package org.ectopy.dataset;

import java.io.IOException;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;

/** A record that a set takes its beats from, not yet opened. */
public interface BeatSource {

  /** The record's name. */
  String name();

  /** What is done to the signal, such as {@code bw 6 dB}; empty for nothing. */
  default String variant() {
    return "";
  }

  /**
   * Opens the record; the caller closes it.
   *
   * @throws IOException where it cannot be read
   */
  EcgRecord open() throws IOException;

  /**
   * The indices of the leads of the opened record that are read.
   *
   * @param choice what the kind of model reads
   * @throws IOException where the record has no ECG lead
   */
  default List<Integer> leads(EcgRecord record, LeadChoice choice) throws IOException {
    return choice.in(record.info());
  }

  /**
   * The beats of the opened record. Those without a class make the rhythm only.
   *
   * @throws IOException where they cannot be read
   */
  BeatList beats(EcgRecord record, LabelMap map) throws IOException;
}
