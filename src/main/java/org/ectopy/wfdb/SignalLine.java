package org.ectopy.wfdb;

import java.util.OptionalInt;
import org.ectopy.record.Lead;

/**
 * One signal of a header.
 *
 * @param file the name of the file that holds its samples, as the header gives it
 * @param storage how the samples lie there
 * @param lead what they mean
 * @param initialValue the stored integer of sample 0, where the header gives it
 * @param checksum the sum of all stored integers in 16 bits, -32768 to 32767, where the header
 *     gives it
 */
public record SignalLine(
    String file, Storage storage, Lead lead, OptionalInt initialValue, OptionalInt checksum) {

  /** The stored integer of sample 0: the converter's zero unless the header says otherwise. */
  public int startingValue() {
    return initialValue.orElse(lead.adcZero());
  }
}
