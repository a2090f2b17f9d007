package org.ectopy.report.findings;

import java.util.List;
import java.util.Optional;
import org.ectopy.evaluation.AnnotatorNames;
import org.ectopy.evaluation.RecordComparison;
import org.ectopy.model.ModelCard;
import org.ectopy.report.Figure;

/**
 * What stands in a report beside its figures.
 *
 * @param strips pieces of the recording, in the order in which they are shown
 * @param model that has said what beats are
 * @param comparison of the labels with a reference
 */
public record Supplements(
    List<Strip> strips, Optional<NamedModel> model, Optional<Compared> comparison) {

  /** Nothing. */
  public static final Supplements NONE =
      new Supplements(List.of(), Optional.empty(), Optional.empty());

  /** Copies the list. */
  public Supplements {
    strips = List.copyOf(strips);
  }

  /**
   * A piece of the recording, drawn.
   *
   * @param moment why it is shown
   * @param figure its drawing
   */
  public record Strip(Moment moment, Figure figure) {}

  /**
   * A model.
   *
   * @param name as its bundle or the catalogue has it
   * @param card what is known of it
   */
  public record NamedModel(String name, ModelCard card) {}

  /**
   * What came of scoring the labels.
   *
   * @param names of the annotators
   * @param figures beat by beat and run by run
   */
  public record Compared(AnnotatorNames names, RecordComparison figures) {}
}
