package org.ectopy.ui.shell;

import org.ectopy.ui.beats.Place;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.waveform.WaveformViewModel;

/** Takes the traces to the places that tables name. */
final class TracePlace implements Place {

  private final Session session;
  private final WaveformViewModel waveform;

  TracePlace(Session session, WaveformViewModel waveform) {
    this.session = session;
    this.waveform = waveform;
  }

  @Override
  public void show(long frame) {
    if (!session.viewport().get().shows((double) frame)) {
      waveform.centre((double) frame);
    }
  }

  @Override
  public long here() {
    int beat = session.selectedBeat().get();
    if (beat != Session.NO_BEAT) {
      return session.marks().get().frame(beat);
    }
    Viewport view = session.viewport().get();
    double pointer = waveform.pointer().get();
    double frame = Double.isNaN(pointer) ? view.centre() : pointer;
    return Math.clamp(Math.round(frame), 0, Math.max(0, view.frames() - 1));
  }
}
