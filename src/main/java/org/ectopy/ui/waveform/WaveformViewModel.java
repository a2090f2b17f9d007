package org.ectopy.ui.waveform;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ectopy.annotation.Strip;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.PaperScale;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.TimeText;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.Overlays;

/** Moving and zooming over a record, and choosing beats. */
public final class WaveformViewModel {

  private static final double BEAT_REACH = 24;

  private final Session session;
  private final LongSupplier millis;
  private final LeadsViewModel leads;
  private final PlayViewModel play;
  private final CalipersViewModel calipers;
  private final ObjectProperty<Overlays> overlays = new SimpleObjectProperty<>(Overlays.NONE);
  private final ZoomHistory history = new ZoomHistory();
  private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(PaperScale.USUAL_SPEED);
  private final ReadOnlyDoubleWrapper gain = new ReadOnlyDoubleWrapper(PaperScale.USUAL_GAIN);
  private final ObjectProperty<TimeAxis> axis = new SimpleObjectProperty<>(TimeAxis.ELAPSED);
  private final DoubleProperty pointer = new SimpleDoubleProperty(Double.NaN);
  private final BooleanProperty labels = new SimpleBooleanProperty(true);
  private PaperScale paper = PaperScale.ofScreen(96);
  private double width;

  /**
   * @param session what is looked at
   * @param millis a clock in ms, to tell one turn of a wheel from the next
   */
  public WaveformViewModel(Session session, LongSupplier millis) {
    this.session = session;
    this.millis = millis;
    this.leads = new LeadsViewModel(session);
    this.play = new PlayViewModel(session);
    this.calipers = new CalipersViewModel(session);
    session.record().addListener((all, before, now) -> now.ifPresent(this::begin));
    session.viewport().addListener((all, before, now) -> scalesOf(now));
  }

  private void begin(OpenRecord opened) {
    history.clear();
    double perSecond = opened.record().rate().framesPerSecond();
    double framesPerPixel = paper.framesPerPixel(speed.get(), perSecond);
    double perMillivolt = paper.pixelsPerMillivolt(gain.get());
    long frames = opened.record().frames();
    session.viewport().set(new Viewport(0, framesPerPixel, perMillivolt, width, frames));
    if (axis.get() == TimeAxis.CLOCK && opened.record().info().timeBase().time().isEmpty()) {
      axis.set(TimeAxis.ELAPSED);
    }
  }

  private void scalesOf(Viewport viewport) {
    open()
        .ifPresent(
            opened -> {
              double perSecond = opened.record().rate().framesPerSecond();
              speed.set(paper.speed(viewport.framesPerPixel(), perSecond));
              gain.set(paper.gain(viewport.pixelsPerMillivolt()));
            });
  }

  private Optional<OpenRecord> open() {
    return session.record().get();
  }

  /** Lets the paper run. */
  public PlayViewModel play() {
    return play;
  }

  /** Measures on the paper. */
  public CalipersViewModel calipers() {
    return calipers;
  }

  /** What is shown on demand. */
  public ObjectProperty<Overlays> overlays() {
    return overlays;
  }

  /** Which leads are shown, and how. */
  public LeadsViewModel leads() {
    return leads;
  }

  /** The stretch in view. */
  Viewport viewportNow() {
    return session.viewport().get();
  }

  /** The paper speed in mm/s. */
  public ReadOnlyDoubleProperty speed() {
    return speed.getReadOnlyProperty();
  }

  /** The gain in mm/mV. */
  public ReadOnlyDoubleProperty gain() {
    return gain.getReadOnlyProperty();
  }

  /** What the time axis counts. */
  public ObjectProperty<TimeAxis> axis() {
    return axis;
  }

  /** Whether labels are shown on the traces and above them. */
  public BooleanProperty labels() {
    return labels;
  }

  /** The frame under the pointer; NaN while it is elsewhere. */
  public DoubleProperty pointer() {
    return pointer;
  }

  /** Says that the pointer is over {@code x} (pixels from the paper's left edge). */
  public void pointAt(double x) {
    boolean inside = open().isPresent() && x >= 0 && x <= viewportNow().width();
    pointer.set(inside ? viewportNow().frameAt(x) : Double.NaN);
  }

  /** The screen's own paper. */
  public PaperScale paper() {
    return paper;
  }

  /** Takes the screen's own paper; the scales in mm stay as they are. */
  public void measure(PaperScale newPaper) {
    double speedNow = speed.get();
    double gainNow = gain.get();
    paper = newPaper;
    setSpeed(speedNow);
    setGain(gainNow);
    history.clear();
  }

  /** The width of the paper in logical pixels. */
  public void resize(double newWidth) {
    width = newWidth;
    session.viewport().set(viewportNow().withWidth(newWidth));
  }

  /** Scrolls to the right by logical pixels. */
  public void scroll(double pixels) {
    session.viewport().set(viewportNow().scrolledBy(pixels));
  }

  /** Scrolls on by a share of the screen; back for a negative one. */
  public void page(double screens) {
    scroll(screens * viewportNow().width());
  }

  /** Shows the record's end. */
  public void toEnd() {
    session.viewport().set(viewportNow().startingAt((double) viewportNow().frames()));
  }

  /** Moves a frame to the middle of the screen. */
  public void centre(double frame) {
    session.viewport().set(viewportNow().centredOn(frame));
  }

  /**
   * Shows the place that a text names; see {@link TimeText}.
   *
   * @return whether the text was understood
   */
  public boolean goTo(String text) {
    OptionalDouble frame =
        open().isEmpty()
            ? OptionalDouble.empty()
            : TimeText.frame(text, open().get().record().rate().framesPerSecond());
    frame.ifPresentOrElse(
        this::centre, () -> session.problem().set(Texts.format("problem.time", text)));
    return frame.isPresent();
  }

  /** Zooms in time by a factor (above 1: in), keeping the frame at {@code x} (pixels) there. */
  public void zoomTime(double x, double factor) {
    rescale(
        view -> {
          double coarsest = Math.max(view.framesPerPixel(), view.framesPerPixelOfAll());
          return view.zoomedAbout(x, Math.min(coarsest, view.framesPerPixel() / factor));
        });
  }

  /** Zooms in time about the chosen beat where it is in view, else about the middle. */
  public void zoomTime(double factor) {
    zoomTime(anchor(), factor);
  }

  private double anchor() {
    int beat = session.selectedBeat().get();
    double frame =
        beat == Session.NO_BEAT
            ? viewportNow().centre()
            : session.marks().get().beats().get(beat).frame();
    return viewportNow().shows(frame) ? viewportNow().xOf(frame) : viewportNow().width() / 2;
  }

  /** Draws millivolts higher by a factor. */
  public void zoomGain(double factor) {
    rescale(view -> view.withGain(view.pixelsPerMillivolt() * factor));
  }

  /** Sets the paper speed in mm/s. */
  public void setSpeed(double millimetresPerSecond) {
    open()
        .ifPresent(
            opened -> {
              double perSecond = opened.record().rate().framesPerSecond();
              double framesPerPixel = paper.framesPerPixel(millimetresPerSecond, perSecond);
              rescale(view -> view.zoomedAbout(anchor(), framesPerPixel));
            });
  }

  /** Sets the gain in mm/mV. */
  public void setGain(double millimetresPerMillivolt) {
    rescale(view -> view.withGain(paper.pixelsPerMillivolt(millimetresPerMillivolt)));
  }

  /** Sets 25 mm/s and 10 mm/mV. */
  public void setUsualScales() {
    setSpeed(PaperScale.USUAL_SPEED);
    setGain(PaperScale.USUAL_GAIN);
  }

  /** Shows the whole record at once. */
  public void showAll() {
    rescale(view -> view.zoomedAbout(0, view.framesPerPixelOfAll()));
  }

  private void rescale(UnaryOperator<Viewport> change) {
    Viewport before = viewportNow();
    Viewport after = change.apply(before);
    if (!after.equals(before)) {
      history.before(before, millis.getAsLong());
      session.viewport().set(after);
    }
  }

  /** Goes back to the scales and the place before the last change of scale. */
  public void zoomBack() {
    history.back().map(view -> view.withWidth(width)).ifPresent(session.viewport()::set);
  }

  /** Chooses the next beat: after the chosen one, or the first in view. */
  public void nextBeat() {
    int chosen = session.selectedBeat().get();
    boolean none = chosen == Session.NO_BEAT;
    choose(none ? marks().firstBeatFrom(viewportNow().firstFrame()) : chosen + 1);
  }

  /** Chooses the previous beat: before the chosen one, or the last in view. */
  public void previousBeat() {
    int chosen = session.selectedBeat().get();
    boolean none = chosen == Session.NO_BEAT;
    choose((none ? marks().firstBeatFrom(viewportNow().lastFrame()) : chosen) - 1);
  }

  /** Chooses a strip. */
  void choose(Strip strip) {
    session.strips().chosen().set(Optional.of(strip));
  }

  /** Chooses the beat nearest to {@code x} (pixels), if one is near; else none. */
  public void chooseNear(double x) {
    session.selection().set(BeatSelection.NONE);
    session.selectedBeat().set(beatNear(x));
  }

  /** The beat nearest to {@code x} (pixels), if one is near; else {@link Session#NO_BEAT}. */
  int beatNear(double x) {
    int beat = marks().nearestBeat(viewportNow().frameAt(x));
    boolean near = beat >= 0 && Math.abs(xOf(beat) - x) <= BEAT_REACH;
    return near ? beat : Session.NO_BEAT;
  }

  /** Chooses all beats between two places (pixels from the paper's left edge). */
  void chooseBetween(double oneX, double otherX) {
    double from = viewportNow().frameAt(Math.min(oneX, otherX));
    double until = viewportNow().frameAt(Math.max(oneX, otherX));
    choose(BeatSelection.of(marks().beatsWithin(from, until)));
  }

  /** Chooses all beats from the chosen one to {@code x} (pixels). */
  void extendTo(double x) {
    int chosen = session.selectedBeat().get();
    int near = beatNear(x);
    if (chosen == Session.NO_BEAT || near == Session.NO_BEAT) {
      chooseNear(x);
    } else {
      int from = Math.min(chosen, near);
      choose(BeatSelection.of(IntStream.rangeClosed(from, Math.max(chosen, near))));
    }
  }

  private void choose(BeatSelection beats) {
    if (!beats.isEmpty() && !beats.contains(session.selectedBeat().get())) {
      session.selectedBeat().set(beats.beats().findFirst().orElseThrow());
    }
    session.selection().set(beats);
  }

  private double xOf(int beat) {
    return viewportNow().xOf(marks().beats().get(beat).frame());
  }

  /** Chooses a beat and shows it. */
  public void choose(int beat) {
    if (beat < 0 || beat >= marks().beats().size()) {
      return;
    }
    session.selection().set(BeatSelection.NONE);
    session.selectedBeat().set(beat);
    long frame = marks().beats().get(beat).frame();
    if (!viewportNow().shows((double) frame)) {
      centre((double) frame);
    }
  }

  /** Shows the first of the beats that are chosen together, which stay chosen. */
  public void toFirstChosen() {
    BeatSelection together = session.selection().get();
    together.beats().findFirst().ifPresent(this::choose);
    session.selection().set(together);
  }

  private Marks marks() {
    return session.marks().get();
  }
}
