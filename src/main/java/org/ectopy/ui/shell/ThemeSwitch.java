package org.ectopy.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.Settings;
import org.ectopy.ui.session.Theme;

/** Puts the window into light or dark: AtlantaFX's theme, and our own palette over it. */
final class ThemeSwitch {

  /** Linux has no UI font of its own that JavaFX would find; this one is taken where it is. */
  private static final String LINUX_FONT = "Inter";

  private final Scene scene;
  private final ObjectProperty<Theme> chosen;
  private ColorScheme scheme = ColorScheme.LIGHT;
  private ColorScheme system = ColorScheme.LIGHT;

  /** A switch for a scene, which becomes light unless something else was chosen. */
  ThemeSwitch(Scene scene, Settings settings) {
    this.scene = scene;
    this.chosen = settings.of(Remembered.THEME);
    if (linux() && Font.font(LINUX_FONT).getFamily().equals(LINUX_FONT)) {
      scene.getRoot().getStyleClass().add("inter");
    }
    chosen.addListener((all, before, now) -> choose());
    choose();
  }

  private void choose() {
    turnOn(
        switch (chosen.get()) {
          case SYSTEM -> system;
          case LIGHT -> ColorScheme.LIGHT;
          case DARK -> ColorScheme.DARK;
        });
  }

  private static boolean linux() {
    return System.getProperty("os.name", "").startsWith("Linux");
  }

  /** Which of the two is on. */
  ColorScheme scheme() {
    return scheme;
  }

  /** Changes to the other one, whatever the system has. */
  void change() {
    chosen.set(scheme == ColorScheme.LIGHT ? Theme.DARK : Theme.LIGHT);
  }

  /** Says what the system has: that is turned on unless something else was chosen. */
  void follow(ColorScheme now) {
    system = now;
    choose();
  }

  private void turnOn(ColorScheme wanted) {
    scheme = wanted;
    hidePopups();
    boolean dark = wanted == ColorScheme.DARK;
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(sheet(dark ? "palette-dark.css" : "palette-light.css"), sheet("workbench.css"));
  }

  /** A tooltip that is open would look for colours in a theme that is half changed. */
  private static void hidePopups() {
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window instanceof PopupWindow popup) {
        popup.hide();
      }
    }
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(ThemeSwitch.class.getResource("/org/ectopy/ui/" + name), name)
        .toExternalForm();
  }
}
