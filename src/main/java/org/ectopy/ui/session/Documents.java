package org.ectopy.ui.session;

import java.nio.file.Path;
import java.util.List;
import org.ectopy.document.DocumentBase;
import org.ectopy.document.DocumentException;
import org.ectopy.document.DocumentPlaces;
import org.ectopy.document.EditLocks;
import org.ectopy.document.LabelReader;
import org.ectopy.document.RecordDocument;

/**
 * The documents of the records that are opened.
 *
 * @param places where their journals lie
 * @param locks those that this program holds
 */
public record Documents(DocumentPlaces places, EditLocks locks) {

  /**
   * The documents of a user, for a program that holds no locks yet; those of the records that came
   * with the program are kept in the user's folder.
   *
   * @param programFolder holds the records that came with the program
   */
  public static Documents of(UserFolders folders, Path programFolder) {
    return new Documents(
        new DocumentPlaces(folders.data(), List.of(programFolder)), new EditLocks());
  }

  /** The document of a record that begins with {@code base}, with its edits so far. */
  RecordDocument open(Path header, DocumentBase base) throws DocumentException {
    return RecordDocument.open(header, base, places, locks);
  }

  /** Reads labels of records that need not be open. */
  public LabelReader labels() {
    return new LabelReader(places);
  }

  /** Whether edits were made that begin with a base of this name. */
  boolean edited(Path header, String base) {
    return RecordDocument.exists(header, base, places);
  }
}
