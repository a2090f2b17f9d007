package org.ectopy.ui.shell;

import atlantafx.base.theme.PrimerLight;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.logging.LogManager;
import javafx.css.Stylesheet;
import org.ectopy.model.ModelCatalog;
import org.ectopy.ui.session.Remembered;
import org.ectopy.ui.session.Settings;
import org.ectopy.ui.session.WindowPlace;

/**
 * What the window does first and Java is slow at the first time, done once before on another core
 * while JavaFX starts: settings, models and style sheets are read, words are put together. Nothing
 * is kept of it but that Java has learned how; it must not touch the words, whose language is not
 * chosen yet.
 */
final class Ahead {

  private static final String PLACE =
      "{\"x\":0,\"y\":0,\"width\":800,\"height\":600,\"maximized\":false}";

  private Ahead() {}

  /** Begins, and does not wait for it. */
  static void begin() {
    Thread.ofPlatform().daemon().name("ectopy-ahead").start(Ahead::all);
  }

  private static void all() {
    try {
      Settings kept = new Settings();
      kept.of(Remembered.WINDOW).set(new ObjectMapper().readValue(PLACE, WindowPlace.class));
      LogManager.getLogManager();
      new MessageFormat("{0,number,integer} {1}", Locale.ROOT).format(new Object[] {1, "record"});
      var _ = String.format(Locale.ROOT, "%d:%02d %.1f", 1, 1, 1.0);
      ModelCatalog.shipped().names();
      read(PrimerLight.class.getResource(binary(new PrimerLight().getUserAgentStylesheet())));
    } catch (IOException e) {
      // who needs it will meet the same, and say so
    }
  }

  private static String binary(String sheet) {
    return sheet.replaceFirst("\\.css$", ".bss");
  }

  private static void read(URL sheet) throws IOException {
    if (sheet != null) {
      Stylesheet.loadBinary(sheet);
    }
  }
}
