package org.ectopy.ui.teaching;

import javafx.beans.property.ReadOnlyStringProperty;
import org.ectopy.teaching.QuizAnswer;
import org.ectopy.teaching.QuizResult;

/** What can be done with a result. */
interface QuizActions {

  /** Opens the record of a question in the main window, at its place. */
  void visit(QuizAnswer answer);

  /** Writes a result into a file that is asked for. */
  void save(QuizResult result);

  /** What came of it, in words; empty where there is nothing to say. */
  ReadOnlyStringProperty told();
}
