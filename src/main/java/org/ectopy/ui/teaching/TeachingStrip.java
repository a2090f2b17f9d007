package org.ectopy.ui.teaching;

import java.util.List;
import java.util.Set;
import org.ectopy.record.Annotation;
import org.ectopy.teaching.Criterion;
import org.ectopy.teaching.CriterionMark;
import org.ectopy.ui.session.OpenRecord;

/**
 * A piece of a record as it is drawn, in memory, with what annotators say of it.
 *
 * @param record holds samples of what is shown and a little around it, and needs no file
 * @param order what was wanted
 * @param room the height of a row that has room for the highest lead, in mV
 * @param annotations those of what is shown, in time order, in frames
 * @param marks the criteria of its topic
 */
record TeachingStrip(
    OpenRecord record,
    StripOrder order,
    double room,
    List<Annotation> annotations,
    List<CriterionMark> marks) {

  /** Copies the lists. */
  TeachingStrip {
    annotations = List.copyOf(annotations);
    marks = List.copyOf(marks);
  }

  /** The same strip without the marks of some criteria. */
  TeachingStrip without(Set<Criterion> criteria) {
    return new TeachingStrip(
        record,
        order,
        room,
        annotations,
        marks.stream().filter(mark -> !criteria.contains(mark.criterion())).toList());
  }
}
