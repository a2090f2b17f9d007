package org.ectopy.synthesis;

import java.util.ArrayList;
import java.util.List;

/** What disturbs the measured leads of a record, in mV; other leads have what their parts have. */
final class RecordingNoise {

  private static final double[] WANDER_HERTZ = {0.041, 0.11, 0.23};
  private static final double[] WANDER_SHARES = {0.5, 0.25, 0.4};

  /** How much of the last sample's muscle noise is left in the next, at 360 Hz. */
  private static final double MUSCLE_MEMORY = 0.35;

  private final List<double[]> channels = new ArrayList<>();

  /** The noise of all interferences at a rate in Hz, in the measured leads that some leads need. */
  RecordingNoise(
      List<Interference> interferences,
      List<LeadField> leads,
      double rate,
      int frames,
      Chance chance) {
    for (int i = 0; i < LeadField.MEASURED.size(); i++) {
      int measured = i;
      boolean needed = leads.stream().anyMatch(lead -> lead.share(measured) != 0);
      double[] channel = new double[needed ? frames : 0];
      for (Interference each : interferences) {
        // Drawn for a lead that is not needed too, so that a lead has the same noise in any
        // company.
        add(each, channel, rate, chance.branch());
      }
      channels.add(channel);
    }
  }

  /** In a lead and a frame. */
  double at(LeadField lead, int frame) {
    double sum = 0;
    for (int i = 0; i < channels.size(); i++) {
      double share = lead.share(i);
      sum += share == 0 ? 0 : share * channels.get(i)[frame];
    }
    return sum;
  }

  private static void add(Interference interference, double[] channel, double rate, Chance chance) {
    Source source =
        switch (interference.kind()) {
          case WANDER -> wander(chance);
          case MUSCLE -> muscle(chance);
          case MAINS -> mains(chance);
          case GAP, FLAT -> seconds -> 0;
        };
    int from = (int) Math.min(channel.length, Math.round(interference.from() * rate));
    int to = (int) Math.min(channel.length, Math.round(interference.to() * rate));
    for (int i = from; i < to; i++) {
      channel[i] += interference.millivolts() * source.at(i / rate);
    }
  }

  private static Source wander(Chance chance) {
    double[] phases = new double[WANDER_HERTZ.length];
    for (int i = 0; i < phases.length; i++) {
      phases[i] = chance.between(0, 2 * Math.PI);
    }
    return seconds -> {
      double sum = 0;
      for (int i = 0; i < phases.length; i++) {
        double turn = 2 * Math.PI * WANDER_HERTZ[i] * seconds + phases[i];
        sum += WANDER_SHARES[i] * StrictMath.sin(turn);
      }
      return sum;
    };
  }

  private static Source muscle(Chance chance) {
    double[] last = new double[1];
    double fresh = StrictMath.sqrt(1 - MUSCLE_MEMORY * MUSCLE_MEMORY);
    return seconds -> {
      last[0] = MUSCLE_MEMORY * last[0] + fresh * chance.normal();
      return last[0];
    };
  }

  private static Source mains(Chance chance) {
    double phase = chance.between(0, 2 * Math.PI);
    return seconds -> StrictMath.sin(2 * Math.PI * 50 * seconds + phase);
  }

  /** A disturbance of strength 1. */
  @FunctionalInterface
  private interface Source {
    double at(double seconds);
  }
}
