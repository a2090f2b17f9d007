package org.ectopy.report.strip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.signal.EcgLeads;

/**
 * The rooms of the leads in every row of a strip.
 *
 * @param lanes from the top
 */
record LanePlan(List<Lane> lanes) {

  /** A signal that is no voltage is drawn so that its range is as high as this, in mm. */
  private static final double OTHER_RANGE = 15;

  LanePlan {
    lanes = List.copyOf(lanes);
  }

  /**
   * Rooms that every row fits into, unless it is very high.
   *
   * @throws IOException where the record cannot be read
   */
  static LanePlan of(EcgRecord record, StripLook look, List<RowSpan> rows) throws IOException {
    LeadReader reader = new LeadReader(record, look);
    double[] above = new double[look.leads().size()];
    double[] below = new double[above.length];
    for (RowSpan row : rows) {
      List<LeadValues> read = reader.read(row.first(), row.end());
      for (int i = 0; i < above.length; i++) {
        LeadValues values = read.get(i);
        above[i] = Math.max(above[i], values.greatest() - values.median());
        below[i] = Math.max(below[i], values.median() - values.least());
      }
    }
    List<Lane> lanes = new ArrayList<>();
    for (int i = 0; i < above.length; i++) {
      Lead lead = record.leads().get(look.leads().get(i));
      boolean voltage = EcgLeads.millivoltsPerUnit(lead) > 0;
      double range = above[i] + below[i];
      double perUnit = voltage ? look.scale().gain() : range > 0 ? OTHER_RANGE / range : 1;
      double pulse = voltage ? perUnit : 0;
      double up = Math.max(above[i] * perUnit, pulse);
      lanes.add(Lane.of(lead, up, below[i] * perUnit, perUnit));
    }
    return new LanePlan(lanes);
  }

  double height() {
    return lanes.stream().mapToDouble(Lane::height).sum();
  }

  /** How far below the top of the first lane the baseline of a lead lies, in mm. */
  double baseline(int index) {
    double above = lanes.subList(0, index).stream().mapToDouble(Lane::height).sum();
    return above + lanes.get(index).up();
  }

  /**
   * These lanes in a height, closer together where need be, so that traces may cross.
   *
   * @param height in mm
   * @throws IllegalArgumentException where there are too many leads for that
   */
  LanePlan within(double height) {
    if (height() <= height || lanes.isEmpty()) {
      return this;
    }
    double least = 2 * Lane.BOX * lanes.size();
    if (least > height) {
      throw new IllegalArgumentException(
          "%d leads do not fit below each other on the paper, at most %d do: choose fewer"
              .formatted(lanes.size(), (int) (height / (2 * Lane.BOX))));
    }
    LanePlan closer = this;
    while (closer.height() > height) {
      closer = closer.aBoxLess();
    }
    return closer;
  }

  /** Takes a box where most room is, first between leads, where traces may cross. */
  private LanePlan aBoxLess() {
    int side = highest(true);
    side = side >= 0 ? side : highest(false);
    List<Lane> fewer = new ArrayList<>(lanes);
    Lane lane = lanes.get(side / 2);
    fewer.set(side / 2, side % 2 == 0 ? lane.aBoxLessUp() : lane.aBoxLessDown());
    return new LanePlan(fewer);
  }

  /** Twice the index of a lane, and one more for its lower side; -1 where all sides are lowest. */
  private int highest(boolean inner) {
    int found = -1;
    double most = Lane.BOX;
    for (int side = inner ? 1 : 0; side < 2 * lanes.size() - (inner ? 1 : 0); side++) {
      Lane lane = lanes.get(side / 2);
      double room = side % 2 == 0 ? lane.up() : lane.down();
      if (room > most) {
        most = room;
        found = side;
      }
    }
    return found;
  }
}
