package org.ectopy.ui.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.record.AnnotationSet;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.gallery.GalleryRecord;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.ModelNote;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.ShownBeats;

/** What the model says of the open record, as its labels are now. */
final class OpenJudgement {

  private final Session session;
  private final Editor editor;

  OpenJudgement(Session session, Editor editor) {
    this.session = session;
    this.editor = editor;
  }

  /** Does something whenever it may be another. */
  void onChange(Runnable action) {
    InvalidationListener listener = changed -> action.run();
    session.shownBeats().addListener(listener);
    session.model().addListener(listener);
    editor.status().addListener(listener);
  }

  /** What is to be evaluated, to be made on any thread; empty where something is lacking. */
  Supplier<Optional<JudgedRecord>> now() {
    Optional<OpenRecord> open = session.record().get();
    ShownBeats shown = session.shownBeats().get();
    Optional<Predictions> predictions = shown.predictions();
    if (open.isEmpty() || predictions.isEmpty() || !shown.marks().judged()) {
      return Optional::empty;
    }
    Optional<AnnotationDocument> document = editor.document();
    int edits = editor.status().get().map(status -> status.history().markEdits()).orElse(0);
    String annotator = RecordsJudge.annotator(session.annotator().get(), edits);
    boolean seen =
        session
            .model()
            .get()
            .filter(note -> note.state() == ModelNote.State.SEEN_IN_TRAINING)
            .isPresent();
    Predictions made = predictions.get();
    JudgedRecord.Model model = new JudgedRecord.Model(made.model(), made.labels(), seen);
    return () ->
        Optional.of(
            new JudgedRecord(
                EvaluatedRecord.of(GalleryRecord.of(open.get()), open.get().record(), annotator),
                LabelledBeats.of(shown, made),
                made.probabilities(),
                model,
                () -> document.map(AnnotationDocument::set).orElse(new AnnotationSet(List.of()))));
  }

  /** Why nothing can be said of the open record, and what to do. */
  String lacking(EvaluationBeats beats) {
    if (session.record().get().isEmpty()) {
      return Texts.get("evaluation.no-record");
    }
    ShownBeats shown = session.shownBeats().get();
    if (shown.marks().beats().isEmpty()) {
      return Texts.get("evaluation.no-beats");
    }
    if (!shown.marks().judged()) {
      return Texts.get("evaluation.no-labels");
    }
    if (shown.predictions().isEmpty()) {
      boolean expected = session.model().get().filter(ModelNote::speaks).isPresent();
      return Texts.get(expected ? "evaluation.not-yet" : "evaluation.no-model");
    }
    return beats.records().isEmpty() ? "" : Texts.get("evaluation.nothing-scored");
  }
}
