package org.ectopy.dataset;

import java.io.IOException;
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
   * The beats of the opened record. Those without a class make the rhythm only.
   *
   * @throws IOException where they cannot be read
   */
  BeatList beats(EcgRecord record, LabelMap map) throws IOException;
}
