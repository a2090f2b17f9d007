package org.ectopy.ui.print;

import java.util.List;
import java.util.Optional;
import org.ectopy.annotation.AnnotationDocument;

/** What the window shows that a session does not know. */
public interface PrintSource {

  /** The leads that are shown, by their places in the record, from the top. */
  List<Integer> leads();

  /** Whether the traces are filtered. */
  boolean filtered();

  /** The annotations as they are edited; empty where there are none. */
  Optional<AnnotationDocument> annotations();
}
