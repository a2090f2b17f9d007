package org.ectopy.synthesis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a lead shows of the heart's dipole.
 *
 * <p>The weights of the eight independent leads are those of G. E. Dower, H. B. Machado, J. A.
 * Osborne, "On deriving the electrocardiogram from vectorcardiographic leads", Clin. Cardiol.
 * 3(2):87-95, 1980; the other limb leads follow from I and II (Einthoven, Goldberger), and so does
 * what disturbs them.
 */
final class LeadField {

  /** The leads of a standard ECG in their usual order. */
  static final List<String> TWELVE =
      List.of("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6");

  /** The leads that are measured; all others are sums of these. */
  static final List<String> MEASURED = List.of("I", "II", "V1", "V2", "V3", "V4", "V5", "V6");

  private static final List<Dipole> DOWER =
      List.of(
          new Dipole(0.632, -0.235, 0.059),
          new Dipole(0.235, 1.066, -0.132),
          new Dipole(-0.515, 0.157, -0.917),
          new Dipole(0.044, 0.164, -1.387),
          new Dipole(0.882, 0.098, -1.277),
          new Dipole(1.213, 0.127, -0.601),
          new Dipole(1.125, 0.127, -0.086),
          new Dipole(0.831, 0.076, 0.230));

  private static final Map<String, LeadField> ALL = new LinkedHashMap<>();

  static {
    for (String name : MEASURED) {
      ALL.put(name, measured(name));
    }
    ALL.put("MLII", measured("II"));
    ALL.put("III", limb(-1, 1));
    ALL.put("aVR", limb(-0.5, -0.5));
    ALL.put("aVL", limb(1, -0.5));
    ALL.put("aVF", limb(-0.5, 1));
  }

  /** The share of each measured lead. */
  private final List<Double> shares;

  private final Dipole weights;

  private LeadField(List<Double> shares) {
    this.shares = shares;
    double x = 0;
    double y = 0;
    double z = 0;
    for (int i = 0; i < shares.size(); i++) {
      x += shares.get(i) * DOWER.get(i).x();
      y += shares.get(i) * DOWER.get(i).y();
      z += shares.get(i) * DOWER.get(i).z();
    }
    this.weights = new Dipole(x, y, z);
  }

  private static LeadField measured(String name) {
    return new LeadField(MEASURED.stream().map(each -> each.equals(name) ? 1.0 : 0.0).toList());
  }

  private static LeadField limb(double ofFirst, double ofSecond) {
    return new LeadField(List.of(ofFirst, ofSecond, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0));
  }

  /** The names of all leads there are. */
  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /** How many measured leads some leads are made of. */
  static long measuredFor(List<String> leads) {
    return IntStream.range(0, MEASURED.size())
        .filter(measured -> leads.stream().anyMatch(lead -> of(lead).share(measured) != 0))
        .count();
  }

  /** The lead of a name that is among {@link #names()}. */
  static LeadField of(String name) {
    LeadField field = ALL.get(name);
    if (field == null) {
      throw new IllegalArgumentException("no lead is called " + name);
    }
    return field;
  }

  /** The lead's voltage in mV. */
  double millivolts(Dipole dipole) {
    return weights.x() * dipole.x() + weights.y() * dipole.y() + weights.z() * dipole.z();
  }

  /** The share of the measured lead with an index in {@link #MEASURED}, for what disturbs it. */
  double share(int measured) {
    return shares.get(measured);
  }
}
