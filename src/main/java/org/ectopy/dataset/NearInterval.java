package org.ectopy.dataset;

/** An RR interval beside a beat. */
public enum NearInterval {
  /** From the beat before to this one. */
  BEFORE("RR before", 0),
  /** From this beat to the next. */
  AFTER("RR after", 1),
  /** From the next beat to the one after it. */
  SECOND_AFTER("second RR after", 2);

  private final String description;
  private final int offset;

  NearInterval(String description, int offset) {
    this.description = description;
    this.offset = offset;
  }

  /** Its name in a word or three. */
  public String description() {
    return description;
  }

  /** By how many beats the one that ends it comes after this one. */
  public int offset() {
    return offset;
  }
}
