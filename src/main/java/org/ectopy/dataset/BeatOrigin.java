package org.ectopy.dataset;

import java.util.List;
import java.util.OptionalInt;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;

/**
 * Where a beat of a set comes from.
 *
 * @param block the record's name, the leads read and what was done to them
 * @param frame the record's frame at the beat's fiducial
 * @param symbol what the annotator called it
 * @param label its class
 * @param fold the part of a cross-validation it is in, from 0
 */
public record BeatOrigin(
    BlockOrigin block, long frame, AnnotationSymbol symbol, BeatClass label, OptionalInt fold) {

  /** The record's name. */
  public String record() {
    return block.record();
  }

  /** The names of the leads that were read. */
  public List<String> leads() {
    return block.leads();
  }
}
