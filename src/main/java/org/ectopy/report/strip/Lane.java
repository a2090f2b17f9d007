package org.ectopy.report.strip;

import org.ectopy.record.Lead;
import org.ectopy.signal.EcgLeads;

/**
 * The room of a lead in a row.
 *
 * @param lead whose it is
 * @param up mm above the lead's baseline, whole large boxes
 * @param down mm below it, likewise
 * @param perUnit mm for 1 mV, or for 1 of the lead's own unit where that is no voltage
 */
record Lane(Lead lead, double up, double down, double perUnit) {

  /** The side of a large box in mm. */
  static final double BOX = 5;

  private static final double LEAST_UP = 10;
  private static final double LEAST_DOWN = 5;
  private static final double MOST = 40;
  private static final double AIR = 1;

  /** Room for values so far above and below the baseline, in mm. */
  static Lane of(Lead lead, double above, double below, double perUnit) {
    return new Lane(lead, boxes(LEAST_UP, above), boxes(LEAST_DOWN, below), perUnit);
  }

  private static double boxes(double least, double length) {
    return Math.clamp(Math.ceil((length + AIR) / BOX) * BOX, least, MOST);
  }

  double height() {
    return up + down;
  }

  /** Whether the lead is a voltage and so has the gain of the strip. */
  boolean voltage() {
    return EcgLeads.millivoltsPerUnit(lead) > 0;
  }

  /** The same with less room above; the trace may leave it. */
  Lane aBoxLessUp() {
    return new Lane(lead, up - BOX, down, perUnit);
  }

  /** The same with less room below; the trace may leave it. */
  Lane aBoxLessDown() {
    return new Lane(lead, up, down - BOX, perUnit);
  }
}
