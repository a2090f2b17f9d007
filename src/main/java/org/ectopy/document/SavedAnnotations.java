package org.ectopy.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ectopy.annotation.EditHistory;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.Overwrite;

/** The annotation file that a document is saved as, and the list of authors beside it. */
final class SavedAnnotations {

  private final Path file;

  SavedAnnotations(Path file) {
    this.file = file;
  }

  /**
   * Writes both files, the annotations last.
   *
   * @param before what was saved last
   */
  Saved write(EditHistory history, Saved before, boolean replace) throws IOException {
    String present = Fingerprint.of(file);
    byte[] bytes = AnnotationFile.encode(file, history.document().set());
    String fingerprint = Fingerprint.of(bytes);
    boolean own = present.isEmpty() || present.equals(before.fingerprint());
    if (!own && !present.equals(fingerprint) && !replace) {
      throw new SavedElsewhereException(file);
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path authors = file.resolveSibling(file.getFileName() + ".csv");
    new AuthorList(history.document()).write(authors);
    AnnotationFile.write(file, history.document().set(), Overwrite.REPLACE);
    return new Saved(Saved.lastEdit(history), fingerprint);
  }
}
