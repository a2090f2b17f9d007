package org.ectopy.ui.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ectopy.record.Lead;

/**
 * Which leads of a record are shown, in which order, and how they share the paper.
 *
 * @param format how they share it
 * @param settings all leads of the record, in the order in which they are shown
 * @param strip the place among the record's leads of the one in the rhythm strip
 */
public record LeadPlan(LeadFormat format, List<LeadSetting> settings, int strip) {

  /** No leads at all. */
  public static final LeadPlan NONE = new LeadPlan(LeadFormat.ROWS, List.of(), 0);

  private static final String USUAL_STRIP = "II";

  /** Copies the list. */
  public LeadPlan {
    settings = List.copyOf(settings);
  }

  /** All leads as the record has them, each in a row of its own; II is ready for the strip. */
  public static LeadPlan of(List<Lead> leads) {
    List<LeadSetting> settings =
        IntStream.range(0, leads.size()).mapToObj(LeadSetting::usual).toList();
    int strip = Math.max(0, LeadOrder.find(USUAL_STRIP, leads));
    return new LeadPlan(LeadFormat.ROWS, settings, strip);
  }

  /** The same leads in another format; one with columns has the twelve leads before all others. */
  public LeadPlan formatted(LeadFormat newFormat, List<Lead> leads) {
    List<Integer> twelve = LeadOrder.STANDARD.found(leads);
    boolean ready =
        newFormat.columns() == 1
            || settings.stream().limit(twelve.size()).allMatch(s -> twelve.contains(s.lead()));
    LeadPlan ordered = ready ? this : ordered(LeadOrder.STANDARD, leads);
    return new LeadPlan(newFormat, ordered.settings, strip);
  }

  /** The same leads in another order, those upside down that the order wants so. */
  public LeadPlan ordered(LeadOrder order, List<Lead> leads) {
    Map<Integer, LeadSetting> byLead = new HashMap<>();
    settings.forEach(setting -> byLead.put(setting.lead(), setting));
    List<LeadSetting> ordered = new ArrayList<>();
    for (int lead : order.of(leads)) {
      LeadSetting setting = Objects.requireNonNull(byLead.get(lead));
      boolean turns = LeadOrder.CABRERA.inverts(leads.get(lead));
      ordered.add(turns ? setting.inverted(order == LeadOrder.CABRERA) : setting);
    }
    return new LeadPlan(format, ordered, strip);
  }

  /** The order in which the leads stand, where it is one of the known ones. */
  public boolean stands(LeadOrder order, List<Lead> leads) {
    return equals(ordered(order, leads));
  }

  /** The same leads with another one in the rhythm strip. */
  public LeadPlan withStrip(int lead) {
    return new LeadPlan(format, settings, lead);
  }

  /** The same leads with the one at a position in the order changed. */
  public LeadPlan with(int position, UnaryOperator<LeadSetting> change) {
    List<LeadSetting> changed = new ArrayList<>(settings);
    changed.set(position, change.apply(changed.get(position)));
    return new LeadPlan(format, changed, strip);
  }

  /** The same leads with the one at a position put at another; others move up. */
  public LeadPlan moved(int from, int to) {
    List<LeadSetting> moved = new ArrayList<>(settings);
    moved.add(to, moved.remove(from));
    return new LeadPlan(format, moved, strip);
  }

  /** How many leads are shown. */
  public long shown() {
    return settings.stream().filter(LeadSetting::shown).count();
  }

  /**
   * Where the leads stand. In rows those that are not shown leave no gap; in columns each place
   * stays with its lead, and leads beyond the twelve have none.
   */
  public List<LeadPlace> places() {
    return format.columns() == 1 ? rows() : columns();
  }

  private List<LeadPlace> rows() {
    List<LeadPlace> places = new ArrayList<>();
    settings.stream()
        .filter(LeadSetting::shown)
        .forEach(setting -> places.add(new LeadPlace(setting, places.size(), 0, 1)));
    return List.copyOf(places);
  }

  private List<LeadPlace> columns() {
    int rows = LeadFormat.TWELVE / format.columns();
    List<LeadPlace> places = new ArrayList<>();
    for (int i = 0; i < Math.min(LeadFormat.TWELVE, settings.size()); i++) {
      if (settings.get(i).shown()) {
        places.add(new LeadPlace(settings.get(i), i % rows, i / rows, format.columns()));
      }
    }
    if (format.strip()) {
      settings.stream()
          .filter(setting -> setting.lead() == strip)
          .forEach(setting -> places.add(new LeadPlace(setting, rows, 0, 1)));
    }
    return List.copyOf(places);
  }

  /** How many rows there are. */
  int rowCount() {
    return format.columns() == 1
        ? (int) shown()
        : LeadFormat.TWELVE / format.columns() + (format.strip() ? 1 : 0);
  }
}
