package org.ectopy.document;

import java.io.IOException;
import java.nio.file.Path;

/** Says that an annotation file stands where a document is to be saved, and is not its own. */
public final class SavedElsewhereException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  SavedElsewhereException(Path file) {
    super(file + ": exists already and was not saved from these edits");
    this.file = file;
  }

  /** The file. */
  public Path file() {
    return file;
  }
}
