package org.ectopy.ui.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.gallery.GalleryView;
import org.ectopy.ui.gallery.GalleryViewModel;
import org.ectopy.ui.gallery.RecordVisit;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;

/** The evaluation of the window's model: its view, and what stands beside the names of the tabs. */
public final class EvaluationPanel {

  private final EvaluationView view;
  private final EvaluationBar bar;

  /**
   * @param desk what is evaluated and edited
   * @param means how records are read and judged
   * @param owner waits for what is asked
   */
  public EvaluationPanel(Desk desk, Means means, Window owner) {
    SessionWork work = means.work();
    GalleryViewModel beats = new GalleryViewModel(desk.session(), desk.edits(), desk.visit());
    EvaluationViewModel model =
        new EvaluationViewModel(
            new OpenJudgement(desk.session(), desk.editor()),
            means.judge(),
            work,
            beats,
            new EvaluationViewModel.Crew(means.worker(), means.window()));
    GalleryView gallery =
        new GalleryView(
            beats, EvaluationView.noBeats(), means.store(), means.worker(), means.window());
    this.view = new EvaluationView(model, gallery);
    RecordsDialogue dialogue = new RecordsDialogue(owner);
    this.bar =
        new EvaluationBar(
            model,
            desk.library(),
            all ->
                dialogue.ask(
                    all,
                    chosen ->
                        model.use(Texts.format("evaluation.chosen", chosen.size()), chosen)));
  }

  /**
   * What is evaluated.
   *
   * @param visit opens other records
   * @param library gives the headers of all records that are listed
   */
  public record Desk(
      Session session,
      Editor editor,
      BeatEdits edits,
      RecordVisit visit,
      Supplier<List<Path>> library) {}

  /**
   * How records are read and judged.
   *
   * @param worker computes
   * @param window runs what touches the window
   */
  public record Means(
      RecordStore store, RecordsJudge judge, SessionWork work, Executor worker, Executor window) {}

  /** What fills the tab. */
  public Node view() {
    return view;
  }

  /** What stands beside the names of the tabs. */
  public Node aside() {
    return bar;
  }
}
