package org.ectopy.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.Changes;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;
import org.ectopy.model.ModelException;
import org.ectopy.model.ModelLibrary;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;
import org.ectopy.report.findings.Corrections;
import org.ectopy.report.findings.LabelSource;
import org.ectopy.report.findings.Moment;
import org.ectopy.report.findings.ReportOrder;
import org.ectopy.report.findings.Supplements.NamedModel;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.ShownBeats;

/**
 * What of the open record goes into its report, as it was when the report was asked for.
 *
 * @param annotator whose labels they are
 * @param history the labels and the edits that made them
 * @param shown the same beats with what the model says of them
 */
record SessionReport(String annotator, EditHistory history, ShownBeats shown) {

  /**
   * What is to be reported: beats that were only detected take the class that the model says.
   *
   * @param models among which the model's scores are looked for
   */
  ReportOrder order(Optional<ModelLibrary> models) {
    AnnotationDocument before = history.document();
    List<Change> judged = shown.predictions().map(this::judged).orElse(List.of());
    LabelSource source =
        new LabelSource(
            annotator,
            description(judged.size()),
            before.after(Changes.ofMarks(judged)),
            Corrections.of(history.done()));
    return new ReportOrder(
        source,
        LabelMap.EC57,
        before.strips().stream().map(Moment::chosen).toList(),
        models.flatMap(library -> model(library, source.document())),
        Optional.empty());
  }

  /** What the model makes of the beats that nobody has judged. */
  private List<Change> judged(Predictions known) {
    List<Change> changes = new ArrayList<>();
    for (int beat = 0; beat < shown.marks().beats().size(); beat++) {
      Mark mark = shown.marks().beats().get(beat).mark();
      boolean present = history.document().at(mark).equals(Optional.of(mark));
      if (present && !mark.judged() && known.knows(beat)) {
        AnnotationSymbol letter = letter(known.of(beat));
        Authorship model = Authorship.of(Setter.MODEL, known.model());
        changes.add(Change.replace(mark, mark.saying(mark.annotation().saying(letter), model)));
      }
    }
    return changes;
  }

  private static AnnotationSymbol letter(BeatClass beatClass) {
    return SymbolTable.STANDARD.withMnemonic(beatClass.name()).orElseThrow();
  }

  private String description(int judged) {
    long edits = history.markEdits();
    String begin =
        edits == 0
            ? "The labels of %s as they are.".formatted(annotator)
            : "The labels of %s with %d %s."
                .formatted(annotator, edits, edits == 1 ? "edit" : "edits");
    return judged == 0
        ? begin
        : begin + " Beats that were only detected have the class that the model says.";
  }

  /** The model that has set labels, where it is one of the library. */
  private static Optional<NamedModel> model(ModelLibrary library, AnnotationDocument document) {
    return document.marks().stream()
        .map(Mark::author)
        .filter(author -> author.setter() == Setter.MODEL && !author.name().isEmpty())
        .map(Authorship::name)
        .findFirst()
        .flatMap(name -> named(library, name));
  }

  private static Optional<NamedModel> named(ModelLibrary library, String name) {
    try {
      return library.list().named(name).map(version -> new NamedModel(name, version.card()));
    } catch (ModelException e) {
      return Optional.empty();
    }
  }
}
