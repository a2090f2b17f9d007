package org.ectopy.ui.shell;

import java.util.Optional;
import javafx.stage.Stage;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.SideWindow;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.waveform.LeadsSheet;
import org.ectopy.ui.waveform.WaveformViewModel;

/** The commands that say how the leads stand on the paper. */
final class PaperCommands {

  private final Stage stage;
  private final Session session;
  private final WaveformViewModel waveform;
  private final ScreenPaper screen;
  private Optional<SideWindow> leads = Optional.empty();

  PaperCommands(Stage stage, Session session, WaveformViewModel waveform, ScreenPaper screen) {
    this.stage = stage;
    this.session = session;
    this.waveform = waveform;
    this.screen = screen;
  }

  void install(CommandTable table) {
    table.on(Command.LEADS, this::showLeads).on(Command.CALIBRATE_SCREEN, screen::ask);
  }

  private void showLeads() {
    if (session.record().get().isEmpty()) {
      return;
    }
    SideWindow window =
        leads.orElseGet(
            () ->
                new SideWindow(stage, Texts.get("leads.title"), new LeadsSheet(waveform.leads())));
    leads = Optional.of(window);
    window.show();
  }
}
