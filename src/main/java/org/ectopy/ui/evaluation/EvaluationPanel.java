package org.ectopy.ui.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.Window;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.gallery.GalleryView;
import org.ectopy.ui.gallery.GalleryViewModel;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;

/** The evaluation of the window's model, ready to be shown. */
public final class EvaluationPanel {

  private final EvaluationView view;

  /**
   * @param desk what is evaluated
   * @param means how that is done
   * @param beats shows the beats of a cell
   * @param owner waits for what is asked
   */
  public EvaluationPanel(Desk desk, Means means, Beats beats, Window owner) {
    EvaluationViewModel model =
        new EvaluationViewModel(
            new OpenJudgement(desk.session(), desk.editor()),
            means.judge(),
            means.work(),
            beats.model(),
            new EvaluationViewModel.Crew(means.worker(), means.window()));
    EvaluationExport export =
        new EvaluationExport(
            means.work(), desk.session().problem()::set, desk.session().notice()::set);
    RecordsDialogue dialogue = new RecordsDialogue(owner);
    Consumer<List<Path>> use =
        chosen -> model.use(Texts.format("evaluation.chosen", chosen.size()), chosen);
    EvaluationBar bar =
        new EvaluationBar(
            model,
            desk.library(),
            all -> dialogue.ask(all, use),
            kind -> export.ask(owner, kind, model.report(), model.section().get()));
    this.view = new EvaluationView(model, bar, beats.view());
  }

  /**
   * What is evaluated.
   *
   * @param library gives the headers of all records that are listed
   */
  public record Desk(Session session, Editor editor, Supplier<List<Path>> library) {}

  /**
   * How that is done.
   *
   * @param judge judges records that are not open
   * @param work does so in the background
   * @param worker computes, one thing at a time
   * @param window runs what touches the window
   */
  public record Means(RecordsJudge judge, SessionWork work, Executor worker, Executor window) {}

  /** The beats that are looked at. */
  public record Beats(GalleryViewModel model, GalleryView view) {}

  /** What fills the tab. */
  public Node view() {
    return view;
  }
}
