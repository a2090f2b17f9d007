package org.ectopy.ui.session;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ectopy.document.UserFolder;
import org.jspecify.annotations.Nullable;

/**
 * The places of what belongs to the user, below the {@link UserFolder}. Nothing is made here: who
 * writes makes the folder.
 *
 * @param data holds everything: journals, indexes, databases that were fetched
 */
public record UserFolders(Path data) {

  /** The system property that names another folder. */
  public static final String PROPERTY = UserFolder.PROPERTY;

  /** The folders of the user who runs this program. */
  public static UserFolders ofSystem() {
    return of(System::getProperty, System.getenv());
  }

  /**
   * The folders that a system's properties and environment speak of.
   *
   * @param property gives a system property, or null
   */
  public static UserFolders of(
      UnaryOperator<@Nullable String> property, Map<String, String> environment) {
    return new UserFolders(UserFolder.of(property, environment));
  }

  /** The file of the {@link Settings}. */
  public Path settings() {
    return data.resolve("settings.json");
  }

  /** The folder of the log files. */
  public Path log() {
    return data.resolve("log");
  }
}
