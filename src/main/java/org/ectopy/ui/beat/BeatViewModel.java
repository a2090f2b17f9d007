package org.ectopy.ui.beat;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ectopy.annotation.Edit;
import org.ectopy.rhythm.QualityStretch;
import org.ectopy.rhythm.RecordQuality;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.EditStatus;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.trace.LatestOnly;

/** Puts into words what is chosen, and what was edited last. */
final class BeatViewModel {

  private static final int EDITS = 3;

  private final Session session;
  private final Editor editor;
  private final Executor window;
  private final ZoneId zone;
  private final LatestOnly<Wanted> requests;
  private final Settled settled;
  private final ReadOnlyObjectWrapper<BeatReading> reading =
      new ReadOnlyObjectWrapper<>(BeatReading.NONE);
  private final ReadOnlyObjectWrapper<List<String>> history =
      new ReadOnlyObjectWrapper<>(List.of());
  private Vitals vitals = Vitals.NONE;

  /**
   * @param worker computes
   * @param window runs what touches the window
   * @param zone where times of day are told
   */
  BeatViewModel(Session session, Editor editor, Executor worker, Executor window, ZoneId zone) {
    this.session = session;
    this.editor = editor;
    this.window = window;
    this.zone = zone;
    this.requests = new LatestOnly<>(worker, this::compute);
    this.settled = new Settled(window, this::update);
    InvalidationListener measure = changed -> measure();
    session.marks().addListener(measure);
    session.defects().addListener(measure);
    InvalidationListener say = changed -> settled.ask();
    session.shownBeats().addListener(say);
    session.selectedBeat().addListener(say);
    session.selection().addListener(say);
    editor.status().addListener(say);
    measure();
    settled.ask();
  }

  /** What is chosen, in words. */
  ReadOnlyObjectProperty<BeatReading> reading() {
    return reading.getReadOnlyProperty();
  }

  /** The last edits, the newest first. */
  ReadOnlyObjectProperty<List<String>> history() {
    return history.getReadOnlyProperty();
  }

  private record Wanted(OpenRecord opened, Marks marks, List<QualityStretch> defects) {}

  private void measure() {
    Marks marks = session.marks().get();
    List<QualityStretch> defects = session.defects().get();
    session.record().get().ifPresent(opened -> requests.ask(new Wanted(opened, marks, defects)));
  }

  private void compute(Wanted wanted) {
    int leads = wanted.opened().record().leads().size();
    RecordQuality quality = RecordQuality.of(wanted.marks().qualities(), wanted.defects(), leads);
    double perSecond = wanted.opened().record().rate().framesPerSecond();
    Vitals made = Vitals.of(wanted.marks(), quality, perSecond);
    window.execute(
        () -> {
          vitals = made;
          settled.ask();
        });
  }

  /** Intervals of marks that are no longer shown say nothing; those that are shown come soon. */
  private void update() {
    history.set(edits());
    ShownBeats shown = session.shownBeats().get();
    BeatSelection together = session.selection().get();
    int one = session.selectedBeat().get();
    if (one == Session.NO_BEAT && together.isEmpty()) {
      reading.set(BeatReading.NONE);
    } else if (vitals.marks() == shown.marks()) {
      reading.set(
          together.isEmpty()
              ? new BeatWords(shown, vitals, zone).of(one)
              : new SelectionWords(shown, vitals).of(together));
    }
  }

  private List<String> edits() {
    List<Edit> done =
        editor.status().get().map(EditStatus::history).map(all -> all.done()).orElse(List.of());
    double perSecond =
        session.record().get().map(o -> o.record().rate().framesPerSecond()).orElse(1.0);
    EditWords words = new EditWords(perSecond, zone);
    return done.subList(Math.max(0, done.size() - EDITS), done.size()).reversed().stream()
        .map(words::of)
        .toList();
  }
}
