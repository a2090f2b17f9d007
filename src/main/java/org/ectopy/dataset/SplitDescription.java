package org.ectopy.dataset;

import java.util.ArrayList;
import java.util.List;

/**
 * What a figure must say of the split it was measured with.
 *
 * @param name such as {@code inter-patient}
 * @param intraPatient whether patients are on both sides by design
 * @param notes what else must be told, in the order in which it matters
 */
public record SplitDescription(String name, boolean intraPatient, List<String> notes) {

  /** Copies the list. */
  public SplitDescription {
    notes = List.copyOf(notes);
  }

  /** The same with one note more. */
  public SplitDescription with(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new SplitDescription(name, intraPatient, more);
  }

  /** The name, followed by {@code intra-patient} where it is. */
  public String text() {
    return intraPatient ? name + " (intra-patient)" : name;
  }
}
