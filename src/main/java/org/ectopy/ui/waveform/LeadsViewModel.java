package org.ectopy.ui.waveform;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ectopy.record.Lead;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.trace.LeadFormat;
import org.ectopy.ui.trace.LeadOrder;
import org.ectopy.ui.trace.LeadPlan;
import org.ectopy.ui.trace.LeadSetting;

/** Choosing which leads are shown, and how; it remembers the choice for each record. */
public final class LeadsViewModel {

  private final Session session;
  private final Map<Path, LeadPlan> remembered = new HashMap<>();
  private final ReadOnlyObjectWrapper<LeadPlan> plan = new ReadOnlyObjectWrapper<>(LeadPlan.NONE);

  /** Leads of the record that is open in a session. */
  LeadsViewModel(Session session) {
    this.session = session;
    session.record().addListener((all, before, now) -> now.ifPresent(this::recall));
  }

  private void recall(OpenRecord opened) {
    List<Lead> leads = opened.record().leads();
    LeadPlan known = remembered.getOrDefault(opened.header(), LeadPlan.NONE);
    boolean fits = known.settings().size() == leads.size();
    plan.set(fits ? known : LeadPlan.of(leads));
  }

  private void change(LeadPlan changed) {
    session.record().get().ifPresent(opened -> remembered.put(opened.header(), changed));
    plan.set(changed);
  }

  /** How the leads are shown. */
  public ReadOnlyObjectProperty<LeadPlan> plan() {
    return plan.getReadOnlyProperty();
  }

  /** The leads of the open record. */
  public List<Lead> leads() {
    return session.record().get().map(opened -> opened.record().leads()).orElse(List.of());
  }

  /** The formats for which the record has the leads. */
  public List<LeadFormat> formats() {
    return Arrays.stream(LeadFormat.values()).filter(format -> format.fits(leads())).toList();
  }

  /** The orders for which it has them, each once. */
  public List<LeadOrder> orders() {
    return LeadOrder.offered(leads());
  }

  /** Puts the leads into a format. */
  public void format(LeadFormat format) {
    change(plan.get().formatted(format, leads()));
  }

  /** Puts them into an order. */
  public void order(LeadOrder order) {
    change(plan.get().ordered(order, leads()));
  }

  /** Puts a lead, by its place in the record, into the rhythm strip. */
  public void strip(int lead) {
    change(plan.get().withStrip(lead));
  }

  /**
   * Moves the lead at a position of the order up or down.
   *
   * @return where it is now
   */
  public int move(int position, int by) {
    int to = Math.clamp(position + (long) by, 0, plan.get().settings().size() - 1);
    change(plan.get().moved(position, to));
    return to;
  }

  /** Draws the lead at a position higher by so many steps. */
  public void higher(int position, int steps) {
    change(plan.get().with(position, setting -> setting.higher(steps)));
  }

  /** Turns the lead at a position upside down, or back. */
  public void invert(int position) {
    change(plan.get().with(position, setting -> setting.inverted(!setting.inverted())));
  }

  /** Hides the lead at a position, or shows it again; the last one that is shown stays. */
  public void show(int position) {
    LeadSetting setting = plan.get().settings().get(position);
    if (!setting.shown() || plan.get().shown() > 1) {
      change(plan.get().with(position, each -> each.shown(!each.shown())));
    }
  }

  /** Shows all leads as the record has them. */
  public void reset() {
    change(LeadPlan.of(leads()));
  }
}
