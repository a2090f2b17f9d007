package org.ectopy.ui.shell;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.layout.Region;
import org.ectopy.dataset.BeatList;
import org.ectopy.dataset.Subjects;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.model.BeatClassifier;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelCatalog;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.EcgRecord;
import org.ectopy.review.ReviewOrder;
import org.ectopy.task.Progress;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.DockTab;
import org.ectopy.ui.review.ReviewView;
import org.ectopy.ui.review.ReviewViewModel;
import org.ectopy.ui.review.UnseenJudges;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;
import org.ectopy.ui.session.Threads;

/** The tab in which beats are reviewed, and the keys that go through them. */
final class Reviewing {

  private final ReviewViewModel model;
  private final Editing editing;

  Reviewing(Session session, Threads threads, Editing editing) {
    this.editing = editing;
    this.model =
        new ReviewViewModel(
            session,
            editing.editor(),
            editing.edits(),
            Reviewing::judge,
            new SessionWork(session, threads.tasks(), threads.window()),
            threads.window());
  }

  /**
   * The tab; Enter, letters and the ways through what was found are its own while it has beats;
   * letters and Enter in its list also while these are looked for, when they are for none.
   *
   * @param searching whether something else was looked for meanwhile
   */
  DockTab tab(Session session, CommandTable table, BooleanSupplier searching) {
    ReviewView view = new ReviewView(session, model, table);
    BooleanSupplier early = () -> model.judging() && view.list().isFocusWithin();
    editing.letters().offerFirst(symbol -> early.getAsBoolean() || label(symbol));
    editing.letters().install(view.list());
    table
        .offerFirst(
            Command.CONFIRM, () -> early.getAsBoolean() || taken(model.looking(), model::confirm))
        .offerFirst(Command.NEXT_FOUND, () -> taken(goes(searching), model::next))
        .offerFirst(Command.PREVIOUS_FOUND, () -> taken(goes(searching), model::previous))
        .on(Command.REVIEW, () -> view.begin(model.order().get().orElse(ReviewOrder.SUSPECT)));
    return new DockTab("review", Texts.get("dock.review"), view, new Region(), view.list());
  }

  private boolean goes(BooleanSupplier searching) {
    return model.queue().get().isPresent() && !searching.getAsBoolean();
  }

  private static boolean taken(boolean wanted, Runnable action) {
    if (wanted) {
      action.run();
    }
    return wanted;
  }

  private boolean label(AnnotationSymbol symbol) {
    return taken(model.looking(), () -> model.label(symbol));
  }

  /** The first of the shipped models that has not learned from a record. */
  private static Optional<UnseenJudges.Judged> judge(
      EcgRecord record, BeatList beats, Progress progress) throws IOException {
    ModelCatalog shipped = ModelCatalog.shipped();
    for (String name : shipped.names()) {
      ModelBundle bundle = shipped.named(name);
      List<String> trained = bundle.card().origin().records();
      if (Subjects.mitBih().shared(List.of(record.name()), trained).isEmpty()) {
        try (BeatClassifier classifier = BeatClassifier.load(bundle)) {
          BeatProbabilities said = classifier.classify(record, beats, progress);
          return Optional.of(new UnseenJudges.Judged(name, bundle.card().output().labels(), said));
        }
      }
    }
    return Optional.empty();
  }
}
