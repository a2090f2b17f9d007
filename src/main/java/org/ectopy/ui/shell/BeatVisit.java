package org.ectopy.ui.shell;

import java.nio.file.Path;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.ectopy.ui.gallery.RecordVisit;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.RecordLoader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.waveform.WaveformViewModel;

/** Opens the record of a beat and goes to the beat once its marks are there. */
final class BeatVisit implements RecordVisit {

  private final Session session;
  private final RecordLoader loader;
  private final WaveformViewModel waveform;

  BeatVisit(Session session, RecordLoader loader, WaveformViewModel waveform) {
    this.session = session;
    this.loader = loader;
    this.waveform = waveform;
  }

  @Override
  public void visit(Path header, long frame) {
    session
        .marks()
        .addListener(
            new ChangeListener<Marks>() {
              @Override
              public void changed(ObservableValue<? extends Marks> all, Marks before, Marks now) {
                boolean other =
                    session.record().get().filter(open -> open.header().equals(header)).isEmpty();
                if (now != Marks.NONE || other) {
                  session.marks().removeListener(this);
                }
                if (!other && now != Marks.NONE) {
                  show(now, frame);
                }
              }
            });
    loader.open(header);
  }

  private void show(Marks marks, long frame) {
    session.selectedBeat().set(marks.nearestBeat((double) frame));
    waveform.centre((double) frame);
  }
}
