package org.ectopy.ui;

import java.nio.file.Path;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.Settings;
import org.ectopy.ui.session.UserData;
import org.ectopy.ui.session.UserFolders;

/** A user whose name is known, and whose folder is below {@code target}. */
public final class FakeUser {

  private FakeUser() {}

  /** Settings in memory, and a folder that nobody has made. */
  public static UserData data() {
    Path folder = Path.of("target", "test-user", Long.toString(System.nanoTime()));
    Settings settings = new Settings();
    settings.of(Remembered.ANNOTATOR).set("Ada");
    return new UserData(new UserFolders(folder.toAbsolutePath()), settings);
  }
}
