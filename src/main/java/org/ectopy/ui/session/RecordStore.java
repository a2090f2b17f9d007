package org.ectopy.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;

/** Where the window gets its records from. */
public interface RecordStore {

  /**
   * Opens a record by its header file.
   *
   * @throws IOException where it cannot be read
   */
  EcgRecord open(Path header) throws IOException;

  /**
   * The extensions of the annotation files beside a header, in the order of the alphabet.
   *
   * @throws IOException where the folder cannot be read
   */
  List<String> annotators(Path header) throws IOException;

  /**
   * Reads the annotations that an annotator made.
   *
   * @throws IOException where they cannot be read
   */
  AnnotationSet annotations(Path header, String annotator) throws IOException;

  /**
   * What tells the content of an annotator's file from any other.
   *
   * @throws IOException where it cannot be read
   */
  String fingerprint(Path header, String annotator) throws IOException;
}
