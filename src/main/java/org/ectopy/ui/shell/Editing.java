package org.ectopy.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.Node;
import javafx.stage.Window;
import org.ectopy.ui.beats.EditDesk;
import org.ectopy.ui.beats.Place;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.control.DockTab;
import org.ectopy.ui.control.DockTabs;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.Documents;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Threads;
import org.ectopy.ui.session.UserData;
import org.ectopy.ui.waveform.WaveformView;
import org.ectopy.ui.waveform.WaveformViewModel;

/** All that changes labels in this window. */
final class Editing {

  private final Session session;
  private final Threads threads;
  private final Documents documents;
  private final Editor editor;
  private final BeatEdits edits;
  private final SymbolKeys letters;

  /**
   * @param programFolder holds the records that came with the program and stay as they are
   * @param owner the window
   */
  Editing(Session session, Threads threads, UserData user, Path programFolder, Window owner) {
    this.session = session;
    this.threads = threads;
    this.documents = Documents.of(user.folders(), programFolder);
    this.editor =
        new Editor(
            session,
            threads.disk(),
            threads.window(),
            new AskedAnnotator(owner, user.settings()),
            InstantSource.system());
    this.edits = new BeatEdits(session, editor);
    this.letters = new SymbolKeys(edits);
  }

  /** Edits the open document. */
  Editor editor() {
    return editor;
  }

  /** Edits beats, the chosen ones or others. */
  BeatEdits edits() {
    return edits;
  }

  /** The letters that are typed on the traces and in the panels. */
  SymbolKeys letters() {
    return letters;
  }

  /** The documents of records. */
  Documents documents() {
    return documents;
  }

  /**
   * The tables below the traces.
   *
   * @param intervals shows the RR intervals
   * @param further tabs that stand at the right of the others
   */
  DockTabs tables(
      CommandTable table,
      WaveformViewModel waveform,
      Window owner,
      Node intervals,
      List<DockTab> further) {
    Place place = new TracePlace(session, waveform);
    EditDesk desk = new EditDesk(session, editor, edits, place);
    return new LowerPanel(desk, letters, threads.window(), table, owner).view(intervals, further);
  }

  /** Has commands, letters and the pointer edit what the traces show. */
  void install(CommandTable table, WaveformView traces, WaveformViewModel waveform) {
    EditCommands commands = new EditCommands(session, editor, edits, waveform, threads);
    commands.install(table);
    traces.setHandles(commands);
    letters.install(traces);
  }
}
