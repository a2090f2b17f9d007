package org.ectopy.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.ectopy.ui.gallery.RecordVisit;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.RecordLoader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.waveform.WaveformViewModel;

/** Opens the record of a beat and goes to the beat once its marks are there. */
final class BeatVisit implements RecordVisit {

  private final Session session;
  private final RecordLoader loader;
  private final WaveformViewModel waveform;
  private Optional<Goal> goal = Optional.empty();

  BeatVisit(Session session, RecordLoader loader, WaveformViewModel waveform) {
    this.session = session;
    this.loader = loader;
    this.waveform = waveform;
    session.record().addListener((all, before, now) -> opened(now));
    session.marks().addListener((all, before, now) -> arrive(now));
  }

  /** Where a visit is to end. */
  private record Goal(Path header, long frame) {
    boolean in(OpenRecord open) {
      return open.header().equals(header);
    }
  }

  @Override
  public void visit(Path header, long frame) {
    goal = Optional.of(new Goal(header, frame));
    loader.open(header);
  }

  /** Whoever opens another record meanwhile wants to be there. */
  private void opened(Optional<OpenRecord> now) {
    goal = goal.filter(wanted -> now.filter(wanted::in).isPresent());
  }

  /** The marks that are there before the record is open are those of another one. */
  private void arrive(Marks now) {
    Optional<Goal> here =
        goal.filter(wanted -> session.record().get().filter(wanted::in).isPresent())
            .filter(wanted -> !now.beats().isEmpty());
    if (here.isPresent()) {
      long frame = here.get().frame();
      goal = Optional.empty();
      session.selectedBeat().set(now.nearestBeat((double) frame));
      waveform.centre((double) frame);
    }
  }
}
