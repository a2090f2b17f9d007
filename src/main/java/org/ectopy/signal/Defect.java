package org.ectopy.signal;

/** What can be wrong with a lead over a stretch so that no wave can be seen in it. */
public enum Defect {
  /** There are no samples. */
  GAP,
  /** The voltage hardly changes, as with an electrode that is off. */
  FLAT,
  /** The voltage stands at, or returns at once to, an end of the converter's range. */
  CLIPPED
}
