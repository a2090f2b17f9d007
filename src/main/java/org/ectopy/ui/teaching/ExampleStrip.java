package org.ectopy.ui.teaching;

import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.teaching.CriterionMark;
import org.ectopy.ui.session.OpenRecord;

/**
 * An example as it is drawn: a piece of its record in memory, with what annotators say of it.
 *
 * @param record holds samples around the place only, and needs no file
 * @param frame the place
 * @param room what the highest lead needs around the place, in mV
 * @param annotations those around the place, in time order, in frames
 * @param marks the criteria of its topic
 */
record ExampleStrip(
    OpenRecord record,
    long frame,
    double room,
    List<Annotation> annotations,
    List<CriterionMark> marks) {

  /** Copies the lists. */
  ExampleStrip {
    annotations = List.copyOf(annotations);
    marks = List.copyOf(marks);
  }
}
