package org.ectopy.ui.waveform;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.LeadPlace;
import org.ectopy.ui.trace.Page;

/** Puts calipers on the paper and moves them. Points are in logical pixels on the paper. */
public final class CalipersViewModel {

  /** How near to a bar counts as on it. */
  private static final double REACH = 6;

  /** How far the bars of voltage reach over those of time. */
  static final double OVERHANG = 14;

  private static final double FIRST_FROM = 0.42;
  private static final double FIRST_TO = 0.58;
  private static final double FIRST_MILLIVOLTS = 0.5;

  private final Session session;
  private final ReadOnlyObjectWrapper<Optional<Calipers>> calipers =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Calipers.Bar> bar =
      new ReadOnlyObjectWrapper<>(Calipers.Bar.RIGHT);
  private final BooleanProperty marching = new SimpleBooleanProperty();
  private double grabbedX;
  private double grabbedY;

  CalipersViewModel(Session session) {
    this.session = session;
    session.record().addListener(changed -> leave());
  }

  /** The calipers; empty while they are not used. */
  ReadOnlyObjectProperty<Optional<Calipers>> calipers() {
    return calipers.getReadOnlyProperty();
  }

  /** The bar that keys move. */
  ReadOnlyObjectProperty<Calipers.Bar> bar() {
    return bar.getReadOnlyProperty();
  }

  /** Whether the interval is repeated along the strip. */
  public BooleanProperty marching() {
    return marching;
  }

  /** Whether the calipers are used. */
  public boolean used() {
    return calipers.get().isPresent();
  }

  /** Takes the calipers away. */
  public void leave() {
    calipers.set(Optional.empty());
    marching.set(false);
  }

  /**
   * Puts the calipers on a page: from the chosen beat to the next where they are in view, else in
   * the middle; on the lead in the middle of the paper.
   */
  void use(Page page) {
    Viewport view = page.viewport();
    double left = view.frameAt(FIRST_FROM * view.width());
    double right = view.frameAt(FIRST_TO * view.width());
    int chosen = session.selectedBeat().get();
    var beats = session.marks().get().beats();
    if (chosen >= 0 && chosen + 1 < beats.size()) {
      double next = beats.get(chosen + 1).frame();
      boolean seen = view.shows((double) beats.get(chosen).frame()) && view.shows(next);
      left = seen ? beats.get(chosen).frame() : left;
      right = seen ? next : right;
    }
    double half = FIRST_MILLIVOLTS * view.pixelsPerMillivolt();
    double from = left;
    double to = right;
    page.placeAt(view.xOf(left), 0)
        .ifPresent(
            place -> {
              double y = page.sheet().rows().baseline(place.row());
              double upper = page.storedAt(place, y - half);
              double lower = page.storedAt(place, y + half);
              bar.set(Calipers.Bar.RIGHT);
              calipers.set(Optional.of(new Calipers(from, to, place.lead(), upper, lower)));
            });
  }

  /** Makes the next bar the one that keys move. */
  void nextBar() {
    bar.set(bar.get().next());
  }

  /** What lies under a point, to be grabbed. */
  Optional<Calipers.Bar> under(Page page, double x, double y) {
    return calipers.get().flatMap(present -> under(present, page, x, y));
  }

  private static Optional<Calipers.Bar> under(Calipers present, Page page, double x, double y) {
    double left = page.viewport().xOf(present.left());
    double right = page.viewport().xOf(present.right());
    Optional<LeadPlace> place = page.placeOf(present.lead());
    double upper = place.map(p -> page.yOf(p, present.upper())).orElse(Double.NaN);
    double lower = place.map(p -> page.yOf(p, present.lower())).orElse(Double.NaN);
    double from = Math.min(left, right);
    double to = Math.max(left, right);
    boolean level = x > from - OVERHANG && x < to + OVERHANG;
    if (Math.abs(x - right) <= REACH) {
      return Optional.of(Calipers.Bar.RIGHT);
    } else if (Math.abs(x - left) <= REACH) {
      return Optional.of(Calipers.Bar.LEFT);
    } else if (level && Math.abs(y - upper) <= REACH) {
      return Optional.of(Calipers.Bar.UPPER);
    } else if (level && Math.abs(y - lower) <= REACH) {
      return Optional.of(Calipers.Bar.LOWER);
    }
    boolean between = (y - upper) * (y - lower) < 0 || y < 2 * REACH;
    boolean inside = x > from && x < to && between;
    return inside ? Optional.of(Calipers.Bar.ALL) : Optional.empty();
  }

  /**
   * Grabs what lies under a point.
   *
   * @return whether anything does
   */
  boolean grab(Page page, double x, double y) {
    Optional<Calipers.Bar> grabbed = under(page, x, y);
    grabbed.ifPresent(bar::set);
    grabbedX = x;
    grabbedY = y;
    return grabbed.isPresent();
  }

  /** Moves what was grabbed to a point, or to the lines of the grid next to it. */
  void drag(Page page, double x, double y, boolean snap) {
    double byX = x - grabbedX;
    double byY = y - grabbedY;
    grabbedX = x;
    grabbedY = y;
    calipers.get().ifPresent(present -> change(present, new Move(page, x, y, byX, byY), snap));
  }

  /** Moves the bar that keys move by so many logical pixels; or to the grid's next line there. */
  void nudge(Page page, int byX, int byY, boolean snap) {
    calipers
        .get()
        .ifPresent(
            present -> {
              Calipers moved = new Move(page, 0, 0, byX, byY).of(present, bar.get());
              CalipersGrid grid = new CalipersGrid(page);
              calipers.set(Optional.of(snap ? grid.next(present, bar.get(), byX, byY) : moved));
            });
  }

  private void change(Calipers present, Move move, boolean snap) {
    if (!snap) {
      calipers.set(Optional.of(move.of(present, bar.get())));
      return;
    }
    CalipersGrid grid = new CalipersGrid(move.page);
    calipers.set(Optional.of(grid.nearest(present, bar.get(), move.x, move.y)));
  }

  /** A way over a page: where it ends, and how far it goes. */
  private record Move(Page page, double x, double y, double byX, double byY) {

    Calipers of(Calipers present, Calipers.Bar bar) {
      double frames = byX * page.viewport().framesPerPixel();
      Optional<LeadPlace> place = page.placeOf(present.lead());
      double stored = place.map(p -> page.storedAt(p, byY) - page.storedAt(p, 0)).orElse(0.0);
      Calipers moved = present.moved(bar, frames, stored);
      return bar == Calipers.Bar.ALL && y > 0 ? onLeadUnder(moved) : moved;
    }

    /** Calipers that are carried to another lead measure that lead. */
    private Calipers onLeadUnder(Calipers moved) {
      Optional<LeadPlace> from = page.placeOf(moved.lead());
      Optional<LeadPlace> to = page.placeAt(x, y);
      if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
        return moved;
      }
      double upper = page.storedAt(to.get(), page.yOf(from.get(), moved.upper()));
      double lower = page.storedAt(to.get(), page.yOf(from.get(), moved.lower()));
      return new Calipers(moved.left(), moved.right(), to.get().lead(), upper, lower);
    }
  }
}
