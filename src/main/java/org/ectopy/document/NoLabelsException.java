package org.ectopy.document;

import java.nio.file.Path;

/** Says that nobody has labelled a record yet. */
public final class NoLabelsException extends DocumentException {

  private static final long serialVersionUID = 1L;

  /**
   * @param header the record's header file
   * @param problem what is missing, and what to do
   */
  public NoLabelsException(Path header, String problem) {
    super(header, problem);
  }
}
