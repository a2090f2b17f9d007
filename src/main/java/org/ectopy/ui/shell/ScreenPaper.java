package org.ectopy.ui.shell;

import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.SideWindow;
import org.ectopy.ui.session.PaperScale;
import org.ectopy.ui.session.ScreenSettings;
import org.ectopy.ui.waveform.MeasureSheet;
import org.ectopy.ui.waveform.ScreenMeasure;
import org.ectopy.ui.waveform.WaveformViewModel;

/** The millimetre of this screen: as a person measured it, else as the system says. */
final class ScreenPaper {

  private final Stage stage;
  private final WaveformViewModel waveform;
  private final ScreenSettings settings;
  private Optional<SideWindow> window = Optional.empty();

  ScreenPaper(Stage stage, WaveformViewModel waveform, ScreenSettings settings) {
    this.stage = stage;
    this.waveform = waveform;
    this.settings = settings;
  }

  /** Puts the waveform on paper of this screen. */
  void measure() {
    waveform.measure(paper());
  }

  private PaperScale paper() {
    return settings.load().stream()
        .mapToObj(physical -> new PaperScale(physical / stage.getOutputScaleX()))
        .findFirst()
        .orElseGet(this::believed);
  }

  /** Windows counts physical pixels to the inch, the others logical ones. */
  private PaperScale believed() {
    boolean physical = System.getProperty("os.name", "").startsWith("Windows");
    double dpi = Screen.getPrimary().getDpi();
    return PaperScale.ofScreen(physical ? dpi / stage.getOutputScaleX() : dpi);
  }

  /** Asks a person to measure the screen. */
  void ask(CommandTable table) {
    window.ifPresent(SideWindow::hide);
    ScreenMeasure bar = new ScreenMeasure(paper().pixelsPerMillimetre());
    MeasureSheet sheet = new MeasureSheet(bar, this::use, this::forget);
    SideWindow asking =
        new SideWindow(stage, Texts.get("measure.title"), sheet)
            .prepared(Keys.beside(table)::install);
    window = Optional.of(asking);
    asking.show();
  }

  private void use(double pixelsPerMillimetre) {
    settings.save(pixelsPerMillimetre * stage.getOutputScaleX());
    measure();
    window.ifPresent(SideWindow::hide);
  }

  private void forget() {
    settings.forget();
    measure();
    window.ifPresent(SideWindow::hide);
  }
}
