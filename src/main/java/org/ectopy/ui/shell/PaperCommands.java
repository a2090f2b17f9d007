package org.ectopy.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.SideWindow;
import org.ectopy.ui.disclosure.DisclosurePane;
import org.ectopy.ui.disclosure.DisclosureViewModel;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.waveform.LeadsSheet;
import org.ectopy.ui.waveform.WaveformViewModel;

/** The commands that say how the leads stand on the paper. */
final class PaperCommands {

  private final Stage stage;
  private final Session session;
  private final WaveformViewModel waveform;
  private final ScreenPaper screen;
  private final DisclosureViewModel disclosure;
  private Optional<SideWindow> leads = Optional.empty();

  PaperCommands(Stage stage, Session session, WaveformViewModel waveform, ScreenPaper screen) {
    this.stage = stage;
    this.session = session;
    this.waveform = waveform;
    this.screen = screen;
    this.disclosure = new DisclosureViewModel(session, waveform::paper);
  }

  void install(CommandTable table) {
    table
        .on(Command.LEADS, () -> showLeads(table))
        .on(Command.CALIBRATE_SCREEN, () -> screen.ask(table))
        .on(Command.FULL_DISCLOSURE, disclosure::toggle);
  }

  /** The page of short rows, to be put over the paper; focus goes back to the traces after it. */
  Node disclosure(CommandTable table, Threads threads, Node traces) {
    disclosure.shown().addListener((all, before, now) -> focusUnless(now, traces));
    return new DisclosurePane(session, disclosure, table, threads.painter(), threads.window());
  }

  private static void focusUnless(boolean shown, Node traces) {
    if (!shown) {
      traces.requestFocus();
    }
  }

  /** Takes away what lies over the paper. */
  void leave() {
    disclosure.leave();
  }

  private void showLeads(CommandTable table) {
    if (session.record().get().isEmpty()) {
      return;
    }
    SideWindow window =
        leads.orElseGet(
            () ->
                new SideWindow(stage, Texts.get("leads.title"), new LeadsSheet(waveform.leads()))
                    .prepared(Keys.beside(table)::install));
    leads = Optional.of(window);
    window.show();
  }
}
