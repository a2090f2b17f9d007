package org.ectopy.ui.shell;

import org.ectopy.ui.beats.Place;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.waveform.WaveformViewModel;

/** Takes the traces to the places that tables name. */
final class TracePlace implements Place {

  /** The share of the screen that is left before what is too long for it. */
  private static final double BEFORE = 0.04;

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
  public void show(long begin, long end) {
    Viewport view = session.viewport().get();
    double room = view.lastFrame() - view.firstFrame();
    if (view.shows((double) begin) && (view.shows((double) end) || end - begin > room)) {
      return;
    }
    boolean fits = end - begin <= room;
    waveform.centre(fits ? (begin + end) / 2.0 : begin + room * (0.5 - BEFORE));
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
