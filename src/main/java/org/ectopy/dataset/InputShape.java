package org.ectopy.dataset;

/**
 * How many numbers a model reads of a beat.
 *
 * @param perLead of each lead's waveform, 1 or more
 * @param perBeat of the rhythm around the beat, 0 for a model that reads none
 */
public record InputShape(int perLead, int perBeat) {

  /** Rejects a shape that holds nothing. */
  public InputShape {
    if (perLead < 1 || perBeat < 0) {
      throw new IllegalArgumentException(
          perLead + " values for a lead and " + perBeat + " for a beat");
    }
  }
}
