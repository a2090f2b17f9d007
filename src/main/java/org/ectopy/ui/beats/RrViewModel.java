package org.ectopy.ui.beats;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.ectopy.rhythm.QualityStretch;
import org.ectopy.rhythm.RecordQuality;
import org.ectopy.rhythm.RrIntervals;
import org.ectopy.ui.control.Lasso;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.LatestOnly;

/** The RR intervals of the open record, and choosing beats by them. */
final class RrViewModel {

  private final Session session;
  private final Executor worker;
  private final Executor window;
  private final LatestOnly<Wanted> requests;
  private final ObjectProperty<RrScope> scope = new SimpleObjectProperty<>(RrScope.WHOLE);
  private final ReadOnlyObjectWrapper<RrReading> reading =
      new ReadOnlyObjectWrapper<>(RrReading.NONE);

  /** What was computed last, by the worker alone. */
  private Computed last = new Computed(ShownBeats.NONE, List.of(), RrSeries.NONE);

  /**
   * @param worker computes
   * @param window runs what touches the window
   */
  RrViewModel(Session session, Executor worker, Executor window) {
    this.session = session;
    this.worker = worker;
    this.window = window;
    this.requests = new LatestOnly<>(worker, this::compute);
    InvalidationListener ask = changed -> ask();
    session.shownBeats().addListener(ask);
    session.defects().addListener(ask);
    scope.addListener(ask);
    session.viewport().addListener((all, before, now) -> follow(before.frames() != now.frames()));
    ask();
  }

  private void follow(boolean other) {
    if (other || scope.get() == RrScope.IN_VIEW) {
      ask();
    }
  }

  /** Which part of the record is shown. */
  ObjectProperty<RrScope> scope() {
    return scope;
  }

  /** The intervals and their figures, as they are known by now. */
  ReadOnlyObjectProperty<RrReading> reading() {
    return reading.getReadOnlyProperty();
  }

  private record Wanted(
      Optional<OpenRecord> opened,
      ShownBeats shown,
      List<QualityStretch> defects,
      RrScope scope,
      Viewport view) {}

  private record Computed(ShownBeats shown, List<QualityStretch> defects, RrSeries series) {

    boolean isOf(Wanted wanted) {
      return shown.equals(wanted.shown()) && defects.equals(wanted.defects());
    }
  }

  private void ask() {
    requests.ask(
        new Wanted(
            session.record().get(),
            session.shownBeats().get(),
            session.defects().get(),
            scope.get(),
            session.viewport().get()));
  }

  private void compute(Wanted wanted) {
    RrReading made = wanted.opened().map(opened -> read(wanted, opened)).orElse(RrReading.NONE);
    window.execute(() -> reading.set(made));
  }

  private RrReading read(Wanted wanted, OpenRecord opened) {
    double perSecond = opened.record().rate().framesPerSecond();
    Marks marks = wanted.shown().marks();
    if (!last.isOf(wanted)) {
      int leads = opened.record().leads().size();
      RecordQuality quality = RecordQuality.of(marks.qualities(), wanted.defects(), leads);
      RrIntervals intervals = marks.intervals(quality, perSecond);
      RrSeries series = new RrSeries(wanted.shown(), intervals, perSecond);
      last = new Computed(wanted.shown(), wanted.defects(), series);
    }
    return RrReading.of(
        last.series(), RrStretch.of(wanted.scope(), marks, wanted.view(), perSecond));
  }

  /** Chooses a beat and brings it in view. */
  void choose(int beat) {
    if (beat == Session.NO_BEAT || !current(reading.get().series())) {
      return;
    }
    session.selection().set(BeatSelection.NONE);
    session.selectedBeat().set(beat);
    Viewport view = session.viewport().get();
    double frame = session.marks().get().frame(beat);
    if (!view.shows(frame)) {
      session.viewport().set(view.centredOn(frame));
    }
  }

  /** Chooses the beats whose points in a plot lie within a line. */
  void enclose(RrPlot plot, Lasso lasso) {
    worker.execute(
        () -> {
          BeatSelection within = plot.within(lasso);
          window.execute(() -> select(plot.series(), within));
        });
  }

  /** Chooses the beats that a filter lets through. */
  void choose(RrFilter filter) {
    RrReading now = reading.get();
    worker.execute(
        () -> {
          BeatSelection found = filter.of(now.series(), now.stretch().first(), now.stretch().end());
          window.execute(() -> select(now.series(), found));
        });
  }

  /** Beats are known by their indices, so what was chosen among others is no longer of use. */
  private void select(RrSeries series, BeatSelection beats) {
    if (!current(series)) {
      return;
    }
    if (!beats.isEmpty() && !beats.contains(session.selectedBeat().get())) {
      session.selectedBeat().set(beats.beats().findFirst().orElseThrow());
    }
    session.selection().set(beats);
  }

  private boolean current(RrSeries series) {
    return series.shown().marks() == session.marks().get();
  }
}
