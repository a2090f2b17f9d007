package org.ectopy.ui.shell;

import java.util.concurrent.Executor;
import javafx.scene.layout.Region;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.DockTab;
import org.ectopy.ui.families.FamiliesView;
import org.ectopy.ui.families.FamiliesViewModel;
import org.ectopy.ui.gallery.GalleryViewModel;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Threads;

/** The tab of the families of beats, with its commands. */
final class FamiliesPanel {

  private final Session session;
  private final BeatEdits edits;
  private final Threads threads;
  private final RecordStore store;

  /**
   * @param store where waveforms come from
   */
  FamiliesPanel(Session session, BeatEdits edits, Threads threads, RecordStore store) {
    this.session = session;
    this.edits = edits;
    this.threads = threads;
    this.store = store;
  }

  /** The tab; has {@code table} do what its buttons say. */
  DockTab tab(CommandTable table) {
    GalleryViewModel members = new GalleryViewModel(session, edits, (header, frame) -> {});
    FamiliesViewModel model =
        new FamiliesViewModel(session, edits, members, threads.tasks(), threads.window());
    Executor worker = Threads.worker("ectopy-families");
    FamiliesView view = new FamiliesView(model, table, store, worker, threads.window());
    new SymbolKeys(edits).install(view.map());
    table
        .on(Command.GROUP_BEATS, view::group)
        .on(Command.SPLIT_FAMILY, model::split)
        .on(Command.MERGE_FAMILIES, model::merge)
        .on(Command.MOVE_TO_NEW_FAMILY, model::moveToNew)
        .on(Command.MOVE_TO_FAMILY, model::moveToCurrent)
        .on(Command.FAMILIES_BACK, model::back);
    return new DockTab("families", Texts.get("dock.families"), view, new Region(), view.cards());
  }
}
