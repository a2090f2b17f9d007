package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

  private static final Path HOME = Path.of("home", "ada").toAbsolutePath();
  private static final Path OTHER = Path.of("other").toAbsolutePath();

  private static Path data(Map<String, String> properties, Map<String, String> environment) {
    return UserFolders.of(properties::get, environment).data();
  }

  private static Map<String, String> on(String system) {
    return Map.of("os.name", system, "user.home", HOME.toString());
  }

  @Test
  void onLinuxAsTheXdgSpecificationSays() {
    assertEquals(HOME.resolve(".local/share/ectopy"), data(on("Linux"), Map.of()));
    assertEquals(
        OTHER.resolve("ectopy"), data(on("Linux"), Map.of("XDG_DATA_HOME", OTHER.toString())));
  }

  @Test
  void relativeOrBlankXdgPathsAreIgnored() {
    Path usual = HOME.resolve(".local/share/ectopy");
    assertEquals(usual, data(on("Linux"), Map.of("XDG_DATA_HOME", "here")));
    assertEquals(usual, data(on("Linux"), Map.of("XDG_DATA_HOME", " ")));
  }

  @Test
  void onWindowsBelowTheRoamingFolder() {
    assertEquals(
        OTHER.resolve("Ectopy"), data(on("Windows 11"), Map.of("APPDATA", OTHER.toString())));
    assertEquals(
        HOME.resolve("AppData/Roaming/Ectopy"), data(on("Windows 11"), Map.of("APPDATA", "")));
  }

  @Test
  void onAMacBelowTheLibrary() {
    assertEquals(
        HOME.resolve("Library/Application Support/Ectopy"), data(on("Mac OS X"), Map.of()));
  }

  @Test
  void aPropertyPutsItElsewhere() {
    Map<String, String> properties =
        Map.of("os.name", "Linux", "user.home", HOME.toString(), "ectopy.data", OTHER.toString());
    assertEquals(OTHER, data(properties, Map.of("XDG_DATA_HOME", HOME.toString())));
    assertEquals(OTHER.resolve("log"), UserFolders.of(properties::get, Map.of()).log());
  }
}
