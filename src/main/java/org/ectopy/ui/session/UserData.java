package org.ectopy.ui.session;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What belongs to the user of the window.
 *
 * @param folders where it lies
 * @param settings what is remembered
 * @param notice what the program has to say of itself in one sentence, whatever record is open;
 *     empty where that is nothing
 */
public record UserData(UserFolders folders, Settings settings, StringProperty notice) {

  /** Nothing to say yet. */
  public UserData(UserFolders folders, Settings settings) {
    this(folders, settings, new SimpleStringProperty(""));
  }
}
