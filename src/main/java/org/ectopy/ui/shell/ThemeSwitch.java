package org.ectopy.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
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

  private final ObjectProperty<Theme> chosen;
  private Optional<Scene> scene = Optional.empty();
  private ColorScheme system;
  private ColorScheme scheme;

  /**
   * The theme that was chosen, or the system's. To be made before the first control: that would
   * have JavaFX read a theme of its own.
   */
  ThemeSwitch(Settings settings) {
    this.system = Platform.getPreferences().getColorScheme();
    this.chosen = settings.of(Remembered.THEME);
    scheme = wanted();
    setTheme();
    chosen.addListener((all, before, now) -> choose());
  }

  /** Puts our own palette over the theme. */
  void dress(Scene newScene) {
    scene = Optional.of(newScene);
    if (linux() && Font.font(LINUX_FONT).getFamily().equals(LINUX_FONT)) {
      newScene.getRoot().getStyleClass().add("inter");
    }
    setPalette(newScene);
  }

  private ColorScheme wanted() {
    return switch (chosen.get()) {
      case SYSTEM -> system;
      case LIGHT -> ColorScheme.LIGHT;
      case DARK -> ColorScheme.DARK;
    };
  }

  private void choose() {
    if (wanted() != scheme) {
      scheme = wanted();
      hidePopups();
      setTheme();
      scene.ifPresent(this::setPalette);
    }
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

  private void setTheme() {
    Application.setUserAgentStylesheet(
        scheme == ColorScheme.DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  private void setPalette(Scene dressed) {
    String palette = scheme == ColorScheme.DARK ? "palette-dark.css" : "palette-light.css";
    dressed.getStylesheets().setAll(sheet(palette), sheet("workbench.css"));
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
