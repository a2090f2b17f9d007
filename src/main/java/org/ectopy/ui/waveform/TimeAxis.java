package org.ectopy.ui.waveform;

/** What the time axis counts. */
public enum TimeAxis {
  /** Time since the record's start. */
  ELAPSED("axis.elapsed"),
  /** Time of day, where the record knows it. */
  CLOCK("axis.clock"),
  /** Frames since the record's start. */
  SAMPLE("axis.sample");

  private final String textKey;

  TimeAxis(String textKey) {
    this.textKey = textKey;
  }

  /** The key of its name. */
  public String textKey() {
    return textKey;
  }
}
