package org.ectopy.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ectopy.annotation.EditHistory;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.Overwrite;

/** The annotation file that a document is saved as, and the list of authors beside it. */
final class SavedAnnotations {

  private final Path file;
  private final Path authors;

  SavedAnnotations(Path file) {
    this.file = file;
    this.authors = authors(file);
  }

  /** Where the list of authors lies that belongs to an annotation file. */
  static Path authors(Path file) {
    return file.resolveSibling(file.getFileName() + ".csv");
  }

  /**
   * Writes both files, the annotations last.
   *
   * @param before what was saved last
   * @throws SavedElsewhereException where a file would be replaced that is not of that
   * @throws DocumentException where they cannot be written
   */
  Saved write(EditHistory history, Saved before, boolean replace) throws IOException {
    try {
      byte[] bytes = AnnotationFile.encode(file, history.document().set());
      String fingerprint = Fingerprint.of(bytes);
      if (!replace) {
        requireOwn(before, fingerprint);
      }
      new AuthorList(history.document()).write(authors);
      AtomicFile.write(file, Overwrite.REPLACE, ByteBuffer.wrap(bytes));
      return new Saved(Saved.lastEdit(history), fingerprint);
    } catch (SavedElsewhereException e) {
      throw e;
    } catch (IOException e) {
      throw DocumentException.failed(file, "the annotations are not saved", e);
    }
  }

  /** A list of authors without annotations is not ours either, unless we have saved before. */
  private void requireOwn(Saved before, String fingerprint) throws IOException {
    String present = Fingerprint.of(file);
    if (present.isEmpty()) {
      if (!before.ever() && Files.exists(authors)) {
        throw new SavedElsewhereException(authors);
      }
    } else if (!present.equals(before.fingerprint()) && !present.equals(fingerprint)) {
      throw new SavedElsewhereException(file);
    }
  }
}
