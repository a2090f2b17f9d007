package org.ectopy.ui.gallery;

import java.nio.file.Path;

/** Opens other records than the one that is open. */
@FunctionalInterface
public interface RecordVisit {

  /** Opens a record by its header and chooses the beat at a frame once its marks are shown. */
  void visit(Path header, long frame);
}
