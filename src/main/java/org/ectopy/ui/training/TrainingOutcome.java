package org.ectopy.ui.training;

import java.util.List;
import org.ectopy.model.ModelVersion;

/**
 * What a training has come to.
 *
 * @param version the new version, which is still to be kept or discarded
 * @param before the name of the version that it is compared with
 * @param parts beats that both were asked about; those that were not learned from come first
 * @param complete whether nothing was stopped before its end
 */
public record TrainingOutcome(
    ModelVersion version, String before, List<ComparedPart> parts, boolean complete) {

  /** Copies the list. */
  public TrainingOutcome {
    parts = List.copyOf(parts);
  }
}
