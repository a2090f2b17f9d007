package org.ectopy.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.DockTab;
import org.ectopy.ui.evaluation.EvaluationPanel;
import org.ectopy.ui.evaluation.RecordsJudge;
import org.ectopy.ui.gallery.GalleryView;
import org.ectopy.ui.gallery.GalleryViewModel;
import org.ectopy.ui.gallery.RecordVisit;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;
import org.ectopy.ui.session.SharedJudge;
import org.ectopy.ui.session.Threads;

/** The tab in which the window's model is evaluated. */
final class Evaluating {

  private final Session session;
  private final Threads threads;
  private final Editing editing;
  private final RecordStore store;
  private final RecordVisit visit;

  /**
   * @param store where records and waveforms come from
   * @param visit opens the records of beats
   */
  Evaluating(
      Session session, Threads threads, Editing editing, RecordStore store, RecordVisit visit) {
    this.session = session;
    this.threads = threads;
    this.editing = editing;
    this.store = store;
    this.visit = visit;
  }

  /**
   * The tab.
   *
   * @param judge the window's model
   * @param library gives the headers of the records in the list
   */
  DockTab tab(Optional<SharedJudge> judge, Supplier<List<Path>> library, Window owner) {
    RecordsJudge records =
        new RecordsJudge(store, editing.documents().labels()::correctedOrReference, judge);
    SessionWork work = new SessionWork(session, threads.tasks(), threads.window());
    GalleryViewModel gallery = new GalleryViewModel(session, editing.edits(), visit);
    GalleryView beats =
        new GalleryView(
            gallery,
            Texts.get("evaluation.choose-cell"),
            store,
            Threads.worker("ectopy-evaluated-beats"),
            threads.window());
    EvaluationPanel panel =
        new EvaluationPanel(
            new EvaluationPanel.Desk(session, editing.editor(), library),
            new EvaluationPanel.Means(
                records, work, Threads.worker("ectopy-evaluation"), threads.window()),
            new EvaluationPanel.Beats(gallery, beats),
            owner);
    return new DockTab("evaluate", Texts.get("dock.evaluate"), panel.view(), new Region());
  }
}
