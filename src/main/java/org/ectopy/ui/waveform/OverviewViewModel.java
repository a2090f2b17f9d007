package org.ectopy.ui.waveform;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ectopy.rhythm.HeartRate;
import org.ectopy.rhythm.QualityStretch;
import org.ectopy.rhythm.RecordQuality;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.LatestOnly;

/** The heart rate and the signal's quality over the whole record, and moving about in it. */
final class OverviewViewModel {

  private final Session session;
  private final Executor window;
  private final LatestOnly<Wanted> requests;
  private final ReadOnlyObjectWrapper<Vitals> vitals = new ReadOnlyObjectWrapper<>(Vitals.NONE);
  private double grabbedX;
  private double grabbedFrame;

  /**
   * @param worker computes, one thing at a time
   * @param window runs what touches the window
   */
  OverviewViewModel(Session session, Executor worker, Executor window) {
    this.session = session;
    this.window = window;
    this.requests = new LatestOnly<>(worker, this::compute);
    InvalidationListener ask = changed -> ask();
    session.record().addListener(changed -> vitals.set(Vitals.NONE));
    session.marks().addListener(ask);
    session.defects().addListener(ask);
  }

  /**
   * What a record says besides its traces.
   *
   * @param rate the heart rate
   * @param quality how well it can be read
   */
  record Vitals(HeartRate rate, RecordQuality quality) {

    /** Of nothing. */
    static final Vitals NONE = new Vitals(HeartRate.NONE, RecordQuality.CLEAN);
  }

  private record Wanted(OpenRecord opened, Marks marks, List<QualityStretch> defects) {}

  private void ask() {
    Marks marks = session.marks().get();
    List<QualityStretch> defects = session.defects().get();
    session.record().get().ifPresent(open -> requests.ask(new Wanted(open, marks, defects)));
  }

  private void compute(Wanted wanted) {
    int leads = wanted.opened().record().leads().size();
    RecordQuality quality = RecordQuality.of(wanted.marks().qualities(), wanted.defects(), leads);
    double perSecond = wanted.opened().record().rate().framesPerSecond();
    Vitals made = new Vitals(new HeartRate(wanted.marks().intervals(quality, perSecond)), quality);
    window.execute(
        () -> {
          if (session.isOpen(wanted.opened())) {
            vitals.set(made);
          }
        });
  }

  /** Heart rate and quality, as they are known by now. */
  ReadOnlyObjectProperty<Vitals> vitals() {
    return vitals.getReadOnlyProperty();
  }

  /** The heart rate of what is in view, in whole beats a minute; empty where there is none. */
  String rateInView() {
    Viewport view = session.viewport().get();
    return words(vitals.get().rate().about(view.firstFrame(), view.lastFrame()));
  }

  private static String words(OptionalDouble rate) {
    return rate.isPresent() ? String.format(Locale.ROOT, "%.0f", rate.getAsDouble()) : "";
  }

  /** Puts into words what lies at a place of a strip of a width in logical pixels. */
  OverviewTip tip(double x, double stripWidth) {
    double perPixel = session.viewport().get().frames() / Math.max(1, stripWidth);
    double perSecond =
        session.record().get().map(o -> o.record().rate().framesPerSecond()).orElse(1.0);
    double half = Math.max(perPixel, HeartRate.WINDOW_SECONDS * perSecond) / 2;
    double middle = x * perPixel;
    return new OverviewTip(middle - half, middle + half, perSecond);
  }

  /** The words of a tip. */
  String words(OverviewTip tip) {
    return tip.words(vitals.get(), session.shownBeats().get());
  }

  /** Takes hold at a place of the strip; outside the handle, the view jumps there first. */
  void grab(double x, double stripWidth) {
    Viewport view = session.viewport().get();
    if (!OverviewHandle.of(view, stripWidth).holds(x)) {
      session.viewport().set(view.centredOn(x / Math.max(1, stripWidth) * view.frames()));
    }
    grabbedX = x;
    grabbedFrame = session.viewport().get().firstFrame();
  }

  /** Carries the view along from where hold was taken. */
  void drag(double x, double stripWidth) {
    Viewport view = session.viewport().get();
    double moved = (x - grabbedX) / Math.max(1, stripWidth) * view.frames();
    session.viewport().set(view.startingAt(grabbedFrame + moved));
  }
}
