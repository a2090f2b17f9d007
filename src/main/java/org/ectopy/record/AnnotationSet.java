package org.ectopy.record;

import java.util.List;

/** The annotations of one annotator on one record, in their stored order. */
public record AnnotationSet(List<Annotation> annotations) {

  /** Copies the list. */
  public AnnotationSet {
    annotations = List.copyOf(annotations);
  }
}
