package org.ectopy.ui.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ectopy.record.Lead;

/** In which order the leads stand. */
public enum LeadOrder {
  /** As in the record's header. */
  RECORD(""),
  /** I, II, III, aVR, aVL, aVF, V1 to V6. */
  STANDARD("I II III aVR aVL aVF V1 V2 V3 V4 V5 V6"),
  /** The limb leads by the direction from which they see the heart: aVL, I, -aVR, II, aVF, III. */
  CABRERA("aVL I aVR II aVF III V1 V2 V3 V4 V5 V6");

  private static final int LIMB_LEADS = 6;

  /** The lead that Cabrera's order shows upside down, so that it falls into line. */
  private static final String TURNED = "aVR";

  private final String names;

  LeadOrder(String names) {
    this.names = names;
  }

  /** The orders for which a record has the leads; of two that are the same there, the first. */
  public static List<LeadOrder> offered(List<Lead> leads) {
    boolean standard = STANDARD.fits(leads) && !STANDARD.of(leads).equals(RECORD.of(leads));
    return Arrays.stream(values())
        .filter(order -> order == STANDARD ? standard : order.fits(leads))
        .toList();
  }

  /** Whether a record has the leads for it: the six limb leads. */
  public boolean fits(List<Lead> leads) {
    return this == RECORD
        || names().stream().limit(LIMB_LEADS).allMatch(name -> find(name, leads) >= 0);
  }

  /** The places among the record's leads of those that this order names, in this order. */
  List<Integer> found(List<Lead> leads) {
    return names().stream().map(name -> find(name, leads)).filter(lead -> lead >= 0).toList();
  }

  /** All leads: those that this order names, then the others as in the header. */
  List<Integer> of(List<Lead> leads) {
    List<Integer> all = new ArrayList<>(found(leads));
    IntStream.range(0, leads.size()).filter(lead -> !all.contains(lead)).forEach(all::add);
    return List.copyOf(all);
  }

  private List<String> names() {
    return Arrays.asList(names.split(" ", -1));
  }

  /** Whether this order shows a lead upside down. */
  boolean inverts(Lead lead) {
    return this == CABRERA && lead.name().equalsIgnoreCase(TURNED);
  }

  /** The place of a lead by its name, whatever its capitals; -1 where there is none. */
  static int find(String name, List<Lead> leads) {
    return IntStream.range(0, leads.size())
        .filter(lead -> leads.get(lead).name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(-1);
  }

  /** The key of its name. */
  public String textKey() {
    return "leads.order." + name().toLowerCase(Locale.ROOT);
  }
}
