package org.ectopy.ui.waveform;

import java.util.List;
import java.util.Optional;
import org.ectopy.annotation.Strip;
import org.ectopy.record.EcgRecord;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.session.ComparedSet;
import org.ectopy.ui.session.Comparison;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.Page;

/** What stands above the paper: the time axis, notes, strips and the rows of beats. */
final class HeaderLanes {

  private final Session session;
  private final WaveformViewModel model;
  private final Drawing drawing;

  HeaderLanes(Session session, WaveformViewModel model, Drawing drawing) {
    this.session = session;
    this.model = model;
    this.drawing = drawing;
  }

  /** How high they are, in logical pixels. */
  double height() {
    return aboveBeats() + beatRows().height();
  }

  private double aboveBeats() {
    return AxisLane.HEIGHT + notesHeight() + stripsHeight();
  }

  private double notesHeight() {
    return marks().notes().isEmpty() ? 0 : NoteLane.HEIGHT;
  }

  private double stripsHeight() {
    return strips().isEmpty() ? 0 : StripLane.HEIGHT;
  }

  private List<Strip> strips() {
    return session.strips().all().get();
  }

  private Marks marks() {
    return session.marks().get();
  }

  /** The strip whose bracket is at a place in logical pixels; empty where labels are hidden. */
  Optional<Strip> stripAt(double x, double y) {
    double top = AxisLane.HEIGHT + notesHeight();
    boolean onLane = y >= top && y < top + stripsHeight() && model.labels().get();
    return onLane ? StripLane.at(x, strips(), session.viewport().get()) : Optional.empty();
  }

  /** The rows of beats. */
  BeatRows beatRows() {
    boolean predicted = session.shownBeats().get().predictions().isPresent();
    return BeatRows.of(marks(), session.model().get(), predicted).below(other().isPresent());
  }

  /** The name of the set whose beats have a row of their own. */
  Optional<String> other() {
    return session
        .comparison()
        .get()
        .map(Comparison::set)
        .filter(set -> set.marks().isPresent())
        .map(ComparedSet::name);
  }

  /** Draws them for a page; the axis alone where labels are hidden. */
  void draw(Page page) {
    Viewport viewport = page.viewport();
    EcgRecord record = page.record().record();
    drawing.wiped(viewport.width(), height());
    AxisTicks ticks = new AxisTicks(record.info().timeBase(), model.axis().get());
    AxisLane.draw(drawing, ticks.in(viewport), viewport.width());
    if (model.labels().get()) {
      NoteLane.draw(drawing, marks().notes(), viewport, AxisLane.HEIGHT);
      StripLane.draw(drawing, session.strips(), viewport, AxisLane.HEIGHT + notesHeight());
      beats(page, record.rate().framesPerSecond());
    }
  }

  private void beats(Page page, double perSecond) {
    double y = aboveBeats();
    BeatRows rows = beatRows();
    new BeatLane(drawing, page.beats(), page.viewport(), rows)
        .draw(y, perSecond, session.selection().get());
    session
        .comparison()
        .get()
        .ifPresent(
            known -> new OtherLane(drawing, known, page.viewport(), rows).draw(y, perSecond));
  }
}
