package org.ectopy.ui.shell;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Shortcut;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Magnifier;
import org.ectopy.ui.waveform.WaveformView;
import org.ectopy.ui.waveform.WaveformViewModel;

/**
 * Shows the traces and their labels alone, large and in strong colours, for a room. The window
 * comes back as it was.
 */
final class Presenter {

  private static final String STYLE = "presenting";

  /** A screen of this height in logical pixels shows everything in its usual size. */
  private static final double USUAL_HEIGHT = 540;

  private static final double LEAST_TIMES = 1.5;
  private static final double MOST_TIMES = 4;
  private static final Duration HINT_STAYS = Duration.seconds(5);

  private final Stage stage;
  private final WaveformView traces;
  private final WaveformViewModel waveform;
  private final CommandTable table;
  private final PresenterKeys keys;
  private Optional<Show> show = Optional.empty();

  Presenter(Stage stage, WaveformView traces, WaveformViewModel waveform, CommandTable table) {
    this.stage = stage;
    this.traces = traces;
    this.waveform = waveform;
    this.table = table;
    this.keys = new PresenterKeys(table);
  }

  /** What is shown, and what the window was like before. */
  private record Show(StackPane stack, Pane home, int place, Before before, Parts parts) {}

  /** How the window was. */
  private record Before(boolean fullScreen, boolean labels, SideWindows beside) {}

  /** The parts of what is shown. */
  private record Parts(StackPane pane, Magnifier magnifier, PointerLayer pointer) {}

  void install() {
    table
        .on(Command.PRESENT, this::toggle)
        .on(Command.SHOW_LABELS, () -> waveform.labels().set(!waveform.labels().get()))
        .on(Command.SPOTLIGHT, () -> show.ifPresent(Presenter::light));
  }

  private static void light(Show now) {
    PointerLayer pointer = now.parts().pointer();
    pointer.spotlight().set(!pointer.spotlight().get());
  }

  private void toggle() {
    show.ifPresentOrElse(this::end, this::begin);
  }

  private void begin() {
    if (!(stage.getScene().getRoot() instanceof StackPane stack)
        || !(traces.getParent() instanceof Pane home)) {
      return;
    }
    int place = home.getChildren().indexOf(traces);
    home.getChildren().remove(place);
    Parts parts = parts(times());
    Before before =
        new Before(stage.isFullScreen(), waveform.labels().get(), SideWindows.hide(stage));
    show = Optional.of(new Show(stack, home, place, before, parts));
    stack.getChildren().getFirst().setVisible(false);
    stack.getChildren().add(1, parts.pane());
    stack.getStyleClass().add(STYLE);
    keys.install(stage.getScene());
    traces.setReadOnly(true);
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreen(true);
    traces.requestFocus();
  }

  private Parts parts(double times) {
    Magnifier magnifier = new Magnifier(traces, times);
    PointerLayer pointer = new PointerLayer(times);
    Label hint = hint();
    StackPane pane = new StackPane(magnifier, pointer, hint);
    pane.setId("presenter");
    pane.getStyleClass().add("presenter");
    StackPane.setAlignment(hint, Pos.BOTTOM_CENTER);
    pointer.install(pane);
    return new Parts(pane, magnifier, pointer);
  }

  private Label hint() {
    Label hint =
        new Label(Texts.format("presenter.hint", "L", "S", "\u2190 \u2192", key(Command.LEAVE)));
    hint.getStyleClass().add("presenter-hint");
    hint.setMouseTransparent(true);
    FadeTransition fade = new FadeTransition(Duration.millis(600), hint);
    fade.setDelay(HINT_STAYS);
    fade.setToValue(0);
    fade.play();
    return hint;
  }

  private String key(Command command) {
    return table.keys().key(command).map(Shortcut::text).orElse("");
  }

  private double times() {
    Rectangle2D screen =
        Screen.getScreensForRectangle(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
            .stream()
            .findFirst()
            .orElseGet(Screen::getPrimary)
            .getBounds();
    return Math.clamp(screen.getHeight() / USUAL_HEIGHT, LEAST_TIMES, MOST_TIMES);
  }

  /**
   * Leaves it: first the calipers and the play of the paper, where they are used.
   *
   * @return whether there was something to leave
   */
  boolean leave() {
    if (show.isEmpty()) {
      return false;
    }
    if (waveform.calipers().used() || waveform.play().playing().get()) {
      PaperTools.leave(waveform);
    } else {
      end(show.get());
    }
    return true;
  }

  private void end(Show now) {
    show = Optional.empty();
    keys.remove(stage.getScene());
    now.stack().getStyleClass().remove(STYLE);
    now.stack().getChildren().remove(now.parts().pane());
    now.parts().magnifier().release();
    now.home().getChildren().add(now.place(), traces);
    Node frame = now.stack().getChildren().getFirst();
    frame.setVisible(true);
    traces.setReadOnly(false);
    waveform.labels().set(now.before().labels());
    stage.setFullScreenExitKeyCombination(null);
    stage.setFullScreen(now.before().fullScreen());
    now.before().beside().show();
    stage.requestFocus();
    traces.requestFocus();
  }
}
