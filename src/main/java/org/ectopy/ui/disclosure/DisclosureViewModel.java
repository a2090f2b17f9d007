package org.ectopy.ui.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.PaperScale;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.LeadPlan;
import org.ectopy.ui.trace.ShortRows;

/** Moving over a page of short rows and choosing the place to go to. */
public final class DisclosureViewModel {

  /** How many seconds a row may show. */
  public static final List<Double> SECONDS = List.of(15.0, 30.0, 60.0, 120.0);

  /** How high 1 mV may be, in mm. */
  public static final List<Double> GAINS = List.of(1.0, 2.0, 4.0);

  /** The height of a row in mm. */
  static final double PITCH = 7.5;

  private static final double USUAL_SECONDS = 30;
  private static final double USUAL_GAIN = 1;

  /** A click takes the beat that is at most so many logical pixels away. */
  private static final double BEAT_REACH = 12;

  private final Session session;
  private final Supplier<PaperScale> paper;
  private final DoubleProperty seconds = new SimpleDoubleProperty(USUAL_SECONDS);
  private final DoubleProperty gain = new SimpleDoubleProperty(USUAL_GAIN);
  private final ObjectProperty<Integer> lead = new SimpleObjectProperty<>(0);
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final DoubleProperty place = new SimpleDoubleProperty();
  private final ReadOnlyObjectWrapper<ShortRows> rows =
      new ReadOnlyObjectWrapper<>(new ShortRows(1, 1, 1, 0, 0));
  private double width = 1;
  private double height = 1;

  /**
   * @param session whose record is shown
   * @param paper the millimetre of the screen
   */
  public DisclosureViewModel(Session session, Supplier<PaperScale> paper) {
    this.session = session;
    this.paper = paper;
    session.record().addListener((all, before, now) -> now.ifPresent(this::begin));
    seconds.addListener(changed -> layOut());
  }

  private void begin(OpenRecord opened) {
    lead.set(LeadPlan.of(opened.record().leads()).strip());
    place.set(0);
    layOut();
    leave();
  }

  private Optional<OpenRecord> open() {
    return session.record().get();
  }

  private void layOut() {
    open()
        .ifPresent(
            opened -> {
              double perSecond = opened.record().rate().framesPerSecond();
              double pitch = Math.rint(PITCH * paper.get().pixelsPerMillimetre());
              long frames = opened.record().frames();
              ShortRows fresh = new ShortRows(seconds.get() * perSecond, pitch, width, 0, frames);
              double top = (double) fresh.rowOf(place.get()) * pitch - height / 2;
              rows.set(fresh.scrolledTo(top, height));
            });
  }

  /** Whether the page is shown instead of the paper. */
  public BooleanProperty shown() {
    return shown;
  }

  /** How many seconds a row shows. */
  public DoubleProperty seconds() {
    return seconds;
  }

  /** How high 1 mV is, in mm. */
  public DoubleProperty gain() {
    return gain;
  }

  /** Logical pixels for 1 mV. */
  double pixelsPerMillivolt() {
    return paper.get().pixelsPerMillivolt(gain.get());
  }

  /** The place among the record's leads of the one that is shown. */
  public ObjectProperty<Integer> lead() {
    return lead;
  }

  /** The frame to which one goes back. */
  public DoubleProperty place() {
    return place;
  }

  /** Where the rows lie. */
  public ReadOnlyObjectProperty<ShortRows> rows() {
    return rows.getReadOnlyProperty();
  }

  /** The stretch that the paper will show, in frames. */
  Marks.Cell target() {
    Viewport there = session.viewport().get().centredOn(place.get());
    return new Marks.Cell(there.firstFrame(), Math.min(there.lastFrame(), (double) there.frames()));
  }

  /** Shows the page with the stretch in view in its middle, or leaves it as it was. */
  public void toggle() {
    if (shown.get() || open().isEmpty()) {
      shown.set(false);
      return;
    }
    place.set(session.viewport().get().centre());
    layOut();
    shown.set(true);
  }

  /** Leaves the page; the paper is as it was. */
  public void leave() {
    shown.set(false);
  }

  /** The size of the rows' view in logical pixels. */
  void resize(double newWidth, double newHeight) {
    if (newWidth != width || newHeight != height) {
      width = newWidth;
      height = newHeight;
      layOut();
    }
  }

  /** Scrolls down by logical pixels. */
  void scroll(double pixels) {
    scrollTo(rows.get().top() + pixels);
  }

  /** Scrolls to a place in logical pixels from the top of all rows. */
  void scrollTo(double top) {
    rows.set(rows.get().scrolledTo(top, height));
  }

  /** Moves the place by rows, and the page with it. */
  public void moveRows(long by) {
    moveTo(place.get() + by * rows.get().framesPerRow());
  }

  /** Moves the place by pages. */
  public void movePages(int by) {
    long fitting = Math.max(1, (long) Math.floor(height / rows.get().pitch()) - 1);
    scroll(by * fitting * rows.get().pitch());
    moveRows(by * fitting);
  }

  /** Moves the place to a frame, as near to it as the record goes. */
  public void moveTo(double frame) {
    place.set(Math.clamp(frame, 0, Math.max(0, rows.get().frames() - 1.0)));
    rows.set(rows.get().showing(place.get(), height));
  }

  /** Moves the place to the next beat, or to the previous one; by a second where there is none. */
  public void moveBeats(int by) {
    Marks marks = session.marks().get();
    double frame = Math.floor(place.get());
    int beat = by > 0 ? marks.firstBeatFrom(frame + 1) : marks.firstBeatFrom(frame) - 1;
    if (beat >= 0 && beat < marks.beats().size()) {
      moveTo((double) marks.beats().get(beat).frame());
    } else if (marks.beats().isEmpty()) {
      moveTo(frame + by * rows.get().framesPerRow() / seconds.get());
    }
  }

  /** Goes to a place in the view (logical pixels), and chooses the beat that is there. */
  void jumpTo(double x, double y) {
    moveTo(rows.get().frameAt(x, y));
    jump();
  }

  /** Goes back to the paper, with the place in its middle. */
  public void jump() {
    double frame = place.get();
    Marks marks = session.marks().get();
    int beat = marks.nearestBeat(frame);
    session.viewport().set(session.viewport().get().centredOn(frame));
    double reach = BEAT_REACH * rows.get().framesPerRow() / width;
    if (beat >= 0 && Math.abs(marks.beats().get(beat).frame() - frame) <= reach) {
      session.selectedBeat().set(beat);
    }
    leave();
  }
}
