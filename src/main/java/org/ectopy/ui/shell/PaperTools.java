package org.ectopy.ui.shell;

import javafx.beans.property.ObjectProperty;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.trace.Overlays;
import org.ectopy.ui.waveform.CalipersViewModel;
import org.ectopy.ui.waveform.PlayTimer;
import org.ectopy.ui.waveform.PlayViewModel;
import org.ectopy.ui.waveform.WaveformView;
import org.ectopy.ui.waveform.WaveformViewModel;

/** What is done with the paper besides moving it: play, calipers, filter, shading. */
final class PaperTools {

  private final WaveformViewModel waveform;
  private final WaveformView traces;

  PaperTools(WaveformViewModel waveform, WaveformView traces) {
    this.waveform = waveform;
    this.traces = traces;
  }

  void install(CommandTable table) {
    PlayViewModel play = waveform.play();
    PlayTimer.drive(play);
    table
        .on(Command.PLAY, play::toggle)
        .on(Command.PLAY_FASTER, play::faster)
        .on(Command.PLAY_SLOWER, play::slower)
        .on(Command.START, play::rewind)
        .on(Command.CALIPERS, traces::toggleCalipers)
        .on(Command.MARCH_OUT, this::march)
        .on(Command.FILTERED, this::filter)
        .on(Command.PROBABILITY, this::shade);
  }

  private void march() {
    CalipersViewModel calipers = waveform.calipers();
    if (!calipers.used()) {
      traces.toggleCalipers();
    }
    calipers.marching().set(calipers.used() && !calipers.marching().get());
  }

  private void filter() {
    ObjectProperty<Overlays> overlays = waveform.overlays();
    overlays.set(overlays.get().withFiltered(!overlays.get().filtered()));
  }

  private void shade() {
    ObjectProperty<Overlays> overlays = waveform.overlays();
    overlays.set(overlays.get().withProbability(!overlays.get().probability()));
  }

  /** Leaves whatever tool is used. */
  static void leave(WaveformViewModel waveform) {
    waveform.play().stop();
    waveform.calipers().leave();
  }
}
